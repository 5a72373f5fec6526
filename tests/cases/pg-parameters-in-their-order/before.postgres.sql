CREATE TABLE t (id integer, a text) WITH (fillfactor = 70, autovacuum_enabled = false);
CREATE INDEX i ON t (id) WITH (fillfactor = 80);
