CREATE TABLE readings (id integer, place text, level integer) PARTITION BY LIST (place);
CREATE INDEX readings_level ON readings (level);
CREATE TABLE readings_north PARTITION OF readings FOR VALUES IN ('north');
CREATE INDEX "own level" ON readings_north (level);
COMMENT ON INDEX "own level" IS 'its own';
CREATE TABLE readings_south (id integer, place text, level integer);
CREATE INDEX south_own ON readings_south (level);
