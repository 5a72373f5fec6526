CREATE TABLE t (id integer PRIMARY KEY, weight text, note text, n integer);
