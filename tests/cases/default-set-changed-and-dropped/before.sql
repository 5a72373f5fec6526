CREATE TABLE t (id integer PRIMARY KEY, a integer, b integer DEFAULT 1, c text DEFAULT 'old');
