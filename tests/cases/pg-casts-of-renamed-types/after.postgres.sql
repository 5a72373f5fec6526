-- renamed from: a
CREATE TYPE "public"."c" AS (number integer, "a text" text);
CREATE CAST ("public"."c" AS text) WITH INOUT;
-- renamed from: en
CREATE TYPE em AS ENUM ('x');
CREATE FUNCTION cc(em) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 1';
CREATE CAST (em AS int) WITH FUNCTION cc(em) AS ASSIGNMENT;
CREATE FUNCTION oo(em, "em") RETURNS bool LANGUAGE sql IMMUTABLE AS 'SELECT true';
CREATE OPERATOR === (leftarg = em, rightarg = em, function = oo);
