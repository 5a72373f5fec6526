-- needs: PostgreSQL 17
CREATE SCHEMA s;
-- renamed from: public.e
CREATE TABLE s.e (id int4range, valid tsrange, n int, CONSTRAINT e_e EXCLUDE USING gist (id WITH =, valid WITH &&), CONSTRAINT twice EXCLUDE USING gist (id WITH =, valid WITH &&) WHERE (n > 0)) PARTITION BY LIST (id);
-- renamed from: public.e1
CREATE TABLE s.e1 PARTITION OF s.e FOR VALUES IN ('[1,2)');
CREATE TABLE e2 PARTITION OF s.e FOR VALUES IN ('[2,3)') PARTITION BY RANGE (id);
CREATE TABLE e2a PARTITION OF e2 DEFAULT;
CREATE TABLE alone PARTITION OF s.e FOR VALUES IN ('[4,5)');
