CREATE TABLE other (id integer);
-- renamed from: fewer
CREATE TYPE few AS ENUM ('x');
-- renamed from: more
CREATE TYPE many AS ENUM ('x', 'y');
-- renamed from: t
CREATE TABLE u (
    id integer,
    -- renamed from: e
    f character varying(10),
    a few
);
CREATE FUNCTION stays(u) RETURNS text LANGUAGE sql SECURITY DEFINER AS 'SELECT $1.id::text';
CREATE FUNCTION returns(b u) RETURNS character varying LANGUAGE sql SECURITY DEFINER AS 'SELECT $1.f';
