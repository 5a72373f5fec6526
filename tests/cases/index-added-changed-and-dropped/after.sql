CREATE TABLE t (id integer PRIMARY KEY, a text, b integer, c integer);
CREATE INDEX t_b ON t (b DESC);
CREATE UNIQUE INDEX t_bc ON t (b, c);
CREATE INDEX t_c ON t (c);
