CREATE TABLE t (id integer PRIMARY KEY, a integer, b oid, c oid, d bigint);
