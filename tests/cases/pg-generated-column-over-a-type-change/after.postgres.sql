CREATE TABLE t (id integer PRIMARY KEY, a bigint, b bigint GENERATED ALWAYS AS (a * 2) STORED);
CREATE INDEX t_b ON t (b);
