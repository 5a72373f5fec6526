CREATE TABLE t (id integer PRIMARY KEY, a bigint, b varchar(40), c numeric(12, 2), d double precision);
