CREATE TABLE t (id integer PRIMARY KEY, a integer);
CREATE VIEW one AS SELECT id, a FROM t;
CREATE VIEW two AS SELECT a + 1 AS b FROM one;
COMMENT ON VIEW two IS 'kept';
