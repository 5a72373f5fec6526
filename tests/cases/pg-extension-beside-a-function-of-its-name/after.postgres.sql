CREATE SCHEMA x;
CREATE EXTENSION citext SCHEMA x;
CREATE FUNCTION public.replace(x.citext, text) RETURNS x.citext LANGUAGE sql IMMUTABLE AS 'SELECT $1';
CREATE TABLE t (a x.citext DEFAULT public.replace('x'::x.citext,'q'));
