-- renamed from: public.t
CREATE TABLE u (id serial, x text);
CREATE VIEW v AS SELECT 'u'::regclass AS whole, nextval('u_id_seq') AS next;
CREATE FUNCTION f() RETURNS bigint LANGUAGE sql BEGIN ATOMIC SELECT nextval('u_id_seq'); END;
