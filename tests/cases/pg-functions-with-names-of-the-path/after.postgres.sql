CREATE FUNCTION norm(text) RETURNS text IMMUTABLE LANGUAGE sql AS $$SELECT lower($1)$$;
CREATE FUNCTION slug(text) RETURNS text IMMUTABLE LANGUAGE sql AS $$SELECT norm($1)$$;
CREATE TABLE conf (k text PRIMARY KEY, lim integer);
CREATE FUNCTION lim() RETURNS integer STABLE LANGUAGE plpgsql AS $$BEGIN RETURN (SELECT c.lim FROM conf c WHERE k = 'a'); END$$;
CREATE TABLE t (
    id integer PRIMARY KEY,
    name text,
    n bigint,
    slug text GENERATED ALWAYS AS (slug(name)) STORED,
    CHECK (n < lim())
);
