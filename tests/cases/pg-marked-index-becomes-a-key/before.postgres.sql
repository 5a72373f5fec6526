-- A unique index becomes a key under another name, and under its own.
CREATE TABLE a (id int NOT NULL, x int);
CREATE UNIQUE INDEX a_u ON a (id);
ALTER TABLE a REPLICA IDENTITY USING INDEX a_u;

CREATE TABLE b (id int NOT NULL, x int);
CREATE UNIQUE INDEX b_u ON b (id);
ALTER TABLE b REPLICA IDENTITY USING INDEX b_u, CLUSTER ON b_u;

-- A key becomes an index.
CREATE TABLE c (id int, x int NOT NULL, CONSTRAINT c_u UNIQUE (x));
ALTER TABLE c REPLICA IDENTITY USING INDEX c_u;

-- The mark goes.
CREATE TABLE old_d (id int NOT NULL, x int);
CREATE UNIQUE INDEX d_hand ON old_d (id);
ALTER TABLE old_d REPLICA IDENTITY USING INDEX d_hand, CLUSTER ON d_hand;

-- It comes.
CREATE TABLE e (id int NOT NULL, x int);
CREATE UNIQUE INDEX e_u ON e (id);
