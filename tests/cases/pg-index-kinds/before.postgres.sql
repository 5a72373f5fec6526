CREATE TABLE t (id integer PRIMARY KEY, a text, b integer, at timestamptz, v tsvector, c text);
CREATE INDEX t_b ON t (b);
