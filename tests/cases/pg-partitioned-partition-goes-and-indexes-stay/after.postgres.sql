CREATE TABLE p (id int, k int) PARTITION BY LIST (k);
CREATE TABLE p1 PARTITION OF p FOR VALUES IN (1);
CREATE INDEX pi ON p (id);
CREATE TABLE t (id bigint NOT NULL, k text NOT NULL, at date NOT NULL, org int) PARTITION BY LIST (k);
CREATE TABLE ta PARTITION OF t FOR VALUES IN ('a');
CREATE INDEX t_org ON t (org);
ALTER TABLE t ADD CONSTRAINT t_pk PRIMARY KEY (id, k, at);
CREATE UNIQUE INDEX t_u ON t (id, k, at) INCLUDE (org);
CREATE TABLE refs (eid bigint, ek text, eat date);
