CREATE TABLE readings (id integer NOT NULL, at integer NOT NULL) PARTITION BY RANGE (at);
CREATE TABLE readings_1 PARTITION OF readings FOR VALUES FROM (1) TO (10);
ALTER TABLE readings_1 ADD CONSTRAINT readings_1_u UNIQUE (id, at);
ALTER TABLE readings ADD CONSTRAINT readings_key PRIMARY KEY (id, at);
COMMENT ON TABLE readings IS 'what was read';

CREATE TABLE events (id integer NOT NULL, at integer NOT NULL) PARTITION BY RANGE (at);
CREATE TABLE events_1 PARTITION OF events FOR VALUES FROM (1) TO (10);
ALTER TABLE events_1 ADD CONSTRAINT events_1_u UNIQUE (id, at);
ALTER TABLE events ADD CONSTRAINT events_key PRIMARY KEY (id, at);
