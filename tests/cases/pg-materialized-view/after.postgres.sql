CREATE TABLE t (id integer PRIMARY KEY, a integer);
CREATE MATERIALIZED VIEW sums AS SELECT a, sum(a) AS total FROM t GROUP BY a;
CREATE UNIQUE INDEX sums_a ON sums (a);
