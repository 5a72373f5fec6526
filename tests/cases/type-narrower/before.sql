CREATE TABLE t (id integer PRIMARY KEY, a bigint, b text, c numeric(12, 4));
