-- needs: PostgreSQL 17
CREATE TABLE e (id int4range, valid tsrange, n int, CONSTRAINT e_e EXCLUDE USING gist (id WITH =, valid WITH &&)) PARTITION BY LIST (id);
CREATE TABLE e1 PARTITION OF e FOR VALUES IN ('[1,2)');
CREATE TABLE e2 PARTITION OF e FOR VALUES IN ('[2,3)') PARTITION BY RANGE (id);
CREATE TABLE e2a PARTITION OF e2 DEFAULT;
CREATE TABLE alone (id int4range, valid tsrange, n int);
DO $do$
BEGIN
    ALTER TABLE e1 RENAME CONSTRAINT e1_id_valid_excl TO one;
    ALTER TABLE e2 RENAME CONSTRAINT e2_id_valid_excl TO "Two's $$";
    ALTER TABLE e2a RENAME CONSTRAINT e2a_id_valid_excl TO deep;
END
$do$;
COMMENT ON CONSTRAINT deep ON e2a IS 'deep one';
