CREATE TABLE readings (id integer NOT NULL, place text NOT NULL, level integer) PARTITION BY LIST (place);
CREATE TABLE "Readings North" PARTITION OF readings FOR VALUES IN ('north');
CREATE TABLE readings_south PARTITION OF readings FOR VALUES IN ('south') PARTITION BY RANGE (id);
CREATE TABLE readings_south_1 PARTITION OF readings_south FOR VALUES FROM (0) TO (100);
CREATE TABLE readings_south_2 PARTITION OF readings_south FOR VALUES FROM (100) TO (200);
-- Comes: an index of a partition, and below another one, that are there already.
CREATE INDEX readings_level ON ONLY readings (level);
COMMENT ON INDEX readings_level IS 'by level';
CREATE INDEX "north's level" ON "Readings North" (level);
CREATE INDEX south_level ON ONLY readings_south (level);
ALTER INDEX readings_level ATTACH PARTITION south_level;
CREATE INDEX south_1_level ON readings_south_1 (level);
COMMENT ON INDEX south_1_level IS 'one';
ALTER INDEX south_level ATTACH PARTITION south_1_level;
CREATE INDEX south_2_level ON readings_south_2 (level);
-- Leaves, with what is below it.
CREATE UNIQUE INDEX readings_once ON readings (id, place);
-- A plain index becomes the key that belongs to the key of the whole.
CREATE TABLE notes (id integer NOT NULL, kind text NOT NULL) PARTITION BY LIST (kind);
CREATE TABLE notes_a PARTITION OF notes FOR VALUES IN ('a');
CREATE TABLE notes_b PARTITION OF notes FOR VALUES IN ('b');
ALTER TABLE ONLY notes ADD CONSTRAINT notes_pkey PRIMARY KEY (kind, id);
CREATE UNIQUE INDEX notes_a_pkey ON notes_a (kind, id);
