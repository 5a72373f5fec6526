CREATE SCHEMA x;
CREATE EXTENSION citext;
CREATE FUNCTION public.replace(citext, text) RETURNS citext LANGUAGE sql IMMUTABLE AS 'SELECT $1';
CREATE TABLE t (a citext DEFAULT public.replace('x'::citext,'q'));
