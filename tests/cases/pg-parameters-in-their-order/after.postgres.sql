CREATE TABLE t (id integer, a text) WITH (parallel_workers = 2, fillfactor = 70, autovacuum_enabled = false);
CREATE INDEX i ON t (id) WITH (fillfactor = 80);
ALTER TABLE t ALTER COLUMN a SET (n_distinct = 5, n_distinct_inherited = 3);
CREATE TABLE u (id integer) WITH (parallel_workers = 2, autovacuum_enabled = false);
