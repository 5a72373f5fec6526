CREATE TABLE readings (id integer NOT NULL, place text NOT NULL, level integer) PARTITION BY LIST (place);
CREATE TABLE readings_north PARTITION OF readings FOR VALUES IN ('north');
CREATE TABLE readings_south PARTITION OF readings FOR VALUES IN ('south');
