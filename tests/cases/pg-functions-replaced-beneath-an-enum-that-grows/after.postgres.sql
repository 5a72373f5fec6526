CREATE TYPE state AS ENUM ('a', 'b', 'c');
-- renamed from: orders
CREATE TABLE sales (id integer);
CREATE TABLE t (id integer PRIMARY KEY, s state,
  -- renamed from: q
  amount integer);
CREATE FUNCTION counted(x integer) RETURNS bigint LANGUAGE sql STABLE AS 'SELECT count(*) FROM public.sales';
CREATE FUNCTION total(x integer) RETURNS bigint LANGUAGE sql IMMUTABLE AS 'SELECT sum(amount) FROM public.t';
CREATE MATERIALIZED VIEW m AS SELECT s, counted(id) AS n FROM t;
ALTER TABLE t ADD CONSTRAINT full_up CHECK (total(id) IS NULL OR s = 'a');
