CREATE EXTENSION hstore;
CREATE EXTENSION citext;
CREATE EXTENSION isn;
CREATE TYPE pence AS (n int);
CREATE FUNCTION to_pence(int) RETURNS pence LANGUAGE sql IMMUTABLE AS $$ SELECT ROW($1)::pence $$;
CREATE FUNCTION of_pence(pence) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT $1.n $$;
CREATE CAST (int AS pence) WITH FUNCTION to_pence(int) AS ASSIGNMENT;
CREATE CAST (pence AS int) WITH FUNCTION of_pence(pence);
CREATE TABLE t (id int primary key, h json, c text default 'x', p pence default 4, i isbn13);
