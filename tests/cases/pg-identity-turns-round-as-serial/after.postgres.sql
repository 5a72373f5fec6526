CREATE TABLE t (id bigserial, x integer);
CREATE SEQUENCE same_id_seq INCREMENT BY -2 START WITH -50;
CREATE TABLE same (id bigint NOT NULL DEFAULT nextval('same_id_seq'), x integer);
ALTER SEQUENCE same_id_seq OWNED BY same.id;
