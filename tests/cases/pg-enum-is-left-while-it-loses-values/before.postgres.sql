CREATE TYPE js AS ENUM ('a', 'done');
-- One that stays with the type, and what leaves it before.
CREATE TABLE stays (s js);
CREATE TABLE leaves (b integer, state js NOT NULL DEFAULT 'done', more js[], CHECK (state <> 'a'));
CREATE INDEX i ON leaves (state) WHERE state = 'done';
CREATE VIEW v AS SELECT state FROM leaves;
CREATE TABLE loses (b integer, state js);
-- Functions over the type that go with what used them.
CREATE FUNCTION of_index(js) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 1';
CREATE FUNCTION of_check(js) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 1';
CREATE FUNCTION of_default() RETURNS js LANGUAGE sql IMMUTABLE AS $$ SELECT 'a'::public.js $$;
CREATE TABLE used (s js DEFAULT of_default(), CHECK (of_check(s) > 0));
CREATE INDEX u ON used (of_index(s));
CREATE TYPE cur AS ENUM ('usd');
CREATE FUNCTION fmt(cur) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT 'x' $$;
CREATE TABLE t (c cur);
CREATE INDEX c ON t (fmt(c));
