CREATE TABLE t (id integer PRIMARY KEY, a integer, b varchar(5), c numeric(12, 2));
