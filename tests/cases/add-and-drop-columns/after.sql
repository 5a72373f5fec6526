CREATE TABLE t (id integer PRIMARY KEY, b text, d integer, e text DEFAULT 'x');
