-- needs: PostgreSQL 18
-- Both tables would call it a_b_c_not_null; the second one gets a number.
CREATE TABLE a (b_c integer NOT NULL, d integer);
CREATE TABLE a_b (c integer NOT NULL);
ALTER TABLE a ADD NOT NULL d NOT VALID;
