CREATE TABLE t (id integer PRIMARY KEY, a oid, b integer, c smallint, d oid);
