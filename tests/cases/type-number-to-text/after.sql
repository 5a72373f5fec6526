CREATE TABLE t (id integer PRIMARY KEY, a text NOT NULL DEFAULT '7', b text);
CREATE INDEX t_a ON t (a);
