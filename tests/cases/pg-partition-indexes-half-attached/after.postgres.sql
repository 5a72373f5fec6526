CREATE TABLE readings (id integer NOT NULL, place text NOT NULL, level integer) PARTITION BY LIST (place);
CREATE TABLE readings_north PARTITION OF readings FOR VALUES IN ('north');
CREATE TABLE readings_south PARTITION OF readings FOR VALUES IN ('south');
-- Not complete: one partition has none, another one its own that is not a part of it.
CREATE INDEX readings_level ON ONLY readings (level);
CREATE INDEX north_level ON readings_north (level);
ALTER INDEX readings_level ATTACH PARTITION north_level;
CREATE INDEX south_level ON readings_south (level);

CREATE TABLE logs (id integer, day date, word text) PARTITION BY RANGE (day);
CREATE TABLE logs_old PARTITION OF logs FOR VALUES FROM (MINVALUE) TO ('2020-01-01') PARTITION BY LIST (word);
CREATE TABLE "Logs old a" PARTITION OF logs_old FOR VALUES IN ('a');
CREATE TABLE logs_new PARTITION OF logs FOR VALUES FROM ('2020-01-01') TO (MAXVALUE);
CREATE INDEX logs_word ON ONLY logs (word);
CREATE INDEX logs_old_word ON ONLY logs_old (word);
ALTER INDEX logs_word ATTACH PARTITION logs_old_word;
CREATE INDEX "Logs old a: word" ON "Logs old a" (word);
CREATE UNIQUE INDEX logs_once ON logs (day, word, id);
ALTER TABLE logs_new ALTER COLUMN day SET NOT NULL;
CREATE UNIQUE INDEX logs_new_once ON logs_new (day, id);
ALTER TABLE logs_new ALTER COLUMN id SET NOT NULL;
ALTER TABLE logs_new REPLICA IDENTITY USING INDEX logs_new_once;
