CREATE TABLE t (id integer PRIMARY KEY, a integer);
CREATE MATERIALIZED VIEW sums AS SELECT sum(a) AS total FROM t;
