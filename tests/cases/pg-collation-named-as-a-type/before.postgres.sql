CREATE COLLATION oid (locale = 'C');
CREATE COLLATION "user" (locale = 'C');
CREATE TABLE t (a text COLLATE public.oid, b text COLLATE public."user");
CREATE INDEX t_a ON t (a COLLATE public."user");
