CREATE TABLE t (id integer PRIMARY KEY, title text CHECK (length(title) > 0), a integer, b integer, CHECK (a < b));
