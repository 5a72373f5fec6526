CREATE TABLE readings (id integer, place text, level integer) PARTITION BY LIST (place);
CREATE INDEX readings_level ON readings (level);
CREATE TABLE readings_north (id integer, place text, level integer);
CREATE INDEX "own level" ON readings_north (level);
COMMENT ON INDEX "own level" IS 'its own';
CREATE TABLE readings_south PARTITION OF readings FOR VALUES IN ('south');
CREATE INDEX south_own ON readings_south (level);
