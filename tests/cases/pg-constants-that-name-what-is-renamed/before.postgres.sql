CREATE TABLE t (id serial, x text);
CREATE VIEW v AS SELECT 't'::regclass AS whole, nextval('t_id_seq') AS next;
CREATE FUNCTION f() RETURNS bigint LANGUAGE sql BEGIN ATOMIC SELECT nextval('t_id_seq'); END;
