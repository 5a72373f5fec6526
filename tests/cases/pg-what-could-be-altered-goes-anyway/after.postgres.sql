CREATE FUNCTION size(integer) RETURNS bigint LANGUAGE sql IMMUTABLE AS 'SELECT $1::bigint';
CREATE TABLE boxes (id text PRIMARY KEY, wide integer);
ALTER TABLE boxes ADD CONSTRAINT sized CHECK (size(wide) > 0);
CREATE INDEX boxes_size ON boxes (size(wide)) WITH (fillfactor = 70);
CREATE TABLE shelves (box text CONSTRAINT holds REFERENCES boxes DEFERRABLE);
CREATE TABLE whole (id integer, CONSTRAINT positive CHECK (id > 0)) PARTITION BY RANGE (id);
CREATE TABLE whole_all PARTITION OF whole DEFAULT;
CREATE INDEX whole_id ON whole (id) WITH (fillfactor = 70);
