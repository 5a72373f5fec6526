CREATE TABLE t (id integer PRIMARY KEY, a integer);
CREATE VIEW v_changed AS SELECT id, a FROM t WHERE a > 0;
CREATE VIEW v_added AS SELECT id FROM v_changed;
