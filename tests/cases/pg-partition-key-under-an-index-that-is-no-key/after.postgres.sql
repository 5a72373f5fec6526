CREATE TABLE visits (id integer NOT NULL, place text NOT NULL, seen integer CHECK (seen > 0), UNIQUE (place, id)) PARTITION BY LIST (place);
CREATE TABLE visits_north PARTITION OF visits FOR VALUES IN ('north');
CREATE TABLE visits_south PARTITION OF visits FOR VALUES IN ('south') PARTITION BY RANGE (id);
CREATE TABLE visits_south_1 PARTITION OF visits_south FOR VALUES FROM (0) TO (100);
CREATE INDEX visits_seen ON visits (seen);
