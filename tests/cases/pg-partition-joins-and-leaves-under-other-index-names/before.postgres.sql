CREATE TABLE whole (id int NOT NULL, x int, y int, PRIMARY KEY (id)) PARTITION BY RANGE (id);
CREATE INDEX whole_x ON whole (x);
CREATE UNIQUE INDEX whole_idx ON whole (id, x) INCLUDE (y);

-- Joins: nothing of it has the name that PostgreSQL would choose.
CREATE TABLE big (y int, x int, id int NOT NULL, CONSTRAINT big_key PRIMARY KEY (id));
CREATE INDEX big_x ON big (x);
COMMENT ON INDEX big_x IS 'of a table';
CREATE UNIQUE INDEX big_marked ON big (id, x) INCLUDE (y);
ALTER TABLE big ALTER COLUMN x SET NOT NULL, REPLICA IDENTITY USING INDEX big_marked;
CREATE INDEX big_y ON big (y);
CREATE TABLE refers (big int CONSTRAINT refers_fk REFERENCES big);

-- Leaves.
CREATE TABLE old PARTITION OF whole FOR VALUES FROM (1000) TO (2000);
ALTER TABLE old CLUSTER ON old_x_idx;

CREATE TABLE ev (id int NOT NULL PRIMARY KEY, k int);
CREATE INDEX ev_k ON ev (k);
