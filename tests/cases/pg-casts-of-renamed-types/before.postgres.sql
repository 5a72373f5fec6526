CREATE TYPE "public"."a" AS (number integer, "a text" text);
CREATE CAST ("public"."a" AS text) WITH INOUT;
CREATE TYPE en AS ENUM ('x');
CREATE FUNCTION cc(en) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 1';
CREATE CAST (en AS int) WITH FUNCTION cc(en) AS ASSIGNMENT;
CREATE FUNCTION oo(en, "en") RETURNS bool LANGUAGE sql IMMUTABLE AS 'SELECT true';
CREATE OPERATOR === (leftarg = en, rightarg = en, function = oo);
