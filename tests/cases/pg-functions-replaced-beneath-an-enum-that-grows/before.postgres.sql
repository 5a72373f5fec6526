CREATE TYPE state AS ENUM ('a', 'b');
CREATE TABLE orders (id integer);
CREATE TABLE t (id integer PRIMARY KEY, s state, q integer);
CREATE FUNCTION counted(x integer) RETURNS bigint LANGUAGE sql STABLE AS 'SELECT count(*) FROM public.orders';
CREATE FUNCTION total(x integer) RETURNS bigint LANGUAGE sql IMMUTABLE AS 'SELECT sum(q) FROM public.t';
CREATE MATERIALIZED VIEW m AS SELECT s, counted(id) AS n FROM t;
ALTER TABLE t ADD CONSTRAINT full_up CHECK (total(id) IS NULL OR s = 'a');
