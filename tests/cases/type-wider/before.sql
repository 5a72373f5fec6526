CREATE TABLE t (id integer PRIMARY KEY, a integer, b varchar(10), c numeric(6, 2), d real);
