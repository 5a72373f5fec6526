CREATE TABLE t (id integer PRIMARY KEY, a integer);
CREATE VIEW v_changed AS SELECT id FROM t;
CREATE VIEW v_dropped AS SELECT a FROM t;
