CREATE TABLE t (id integer PRIMARY KEY, title text CHECK (length(title) > 1), a integer, b integer, CHECK (a <= b), CHECK (b < 100));
