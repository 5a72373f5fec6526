CREATE TABLE t (id integer PRIMARY KEY, a integer DEFAULT 5, b integer DEFAULT 2, c text);
