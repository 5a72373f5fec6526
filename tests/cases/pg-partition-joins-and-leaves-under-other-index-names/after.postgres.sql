CREATE TABLE whole (id int NOT NULL, x int, y int, PRIMARY KEY (id)) PARTITION BY RANGE (id);
CREATE INDEX whole_x ON whole (x);
CREATE UNIQUE INDEX whole_idx ON whole (id, x) INCLUDE (y);

CREATE TABLE big PARTITION OF whole FOR VALUES FROM (1) TO (100);
ALTER TABLE big ALTER COLUMN x SET NOT NULL, REPLICA IDENTITY USING INDEX big_id_x_y_idx;
CREATE INDEX big_y2 ON big (y);
CREATE TABLE refers (big int CONSTRAINT refers_fk REFERENCES big);

-- renamed from: old
CREATE TABLE older (id int NOT NULL CONSTRAINT older_key PRIMARY KEY,
-- renamed from: x
z int, y int);
CREATE INDEX older_z ON older (z);
CREATE UNIQUE INDEX older_idx ON older (id, z) INCLUDE (y);
ALTER TABLE older CLUSTER ON older_z;
COMMENT ON INDEX older_z IS 'of a table again';

-- The usual way to partition a big table.
CREATE TABLE ev (id int NOT NULL PRIMARY KEY, k int) PARTITION BY RANGE (id);
CREATE INDEX ev_by_k ON ev (k);
-- renamed from: ev
CREATE TABLE ev_1 PARTITION OF ev FOR VALUES FROM (1) TO (1000);
