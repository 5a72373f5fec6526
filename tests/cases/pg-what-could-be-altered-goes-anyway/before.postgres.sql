CREATE FUNCTION size(integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT $1';
CREATE TABLE boxes (id integer PRIMARY KEY, wide integer);
ALTER TABLE boxes ADD CONSTRAINT sized CHECK (size(wide) > 0) NOT VALID;
CREATE INDEX boxes_size ON boxes (size(wide)) WITH (fillfactor = 60);
CREATE TABLE shelves (box integer CONSTRAINT holds REFERENCES boxes);
CREATE TABLE whole (id integer);
ALTER TABLE whole ADD CONSTRAINT positive CHECK (id > 0) NOT VALID;
CREATE INDEX whole_id ON whole (id) WITH (fillfactor = 60);
