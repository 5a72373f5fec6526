CREATE COLLATION oid (locale = 'C');
CREATE COLLATION "user" (locale = 'C');
CREATE TABLE t (a text COLLATE public."user", b text COLLATE public.oid);
CREATE DOMAIN d AS text COLLATE public.oid;
CREATE INDEX t_a ON t (b COLLATE public."user", a COLLATE oid);
