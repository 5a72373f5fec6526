CREATE TABLE a_b (c integer NOT NULL, e integer);
CREATE TABLE a (b_c integer NOT NULL, d integer NOT NULL);
