CREATE TABLE visits (id integer NOT NULL, place text NOT NULL) PARTITION BY LIST (place);
CREATE TABLE visits_north PARTITION OF visits FOR VALUES IN ('north');
CREATE TABLE visits_east PARTITION OF visits (CONSTRAINT visits_east_pk PRIMARY KEY (place, id)) FOR VALUES IN ('east');

-- All but one have the index.
CREATE TABLE trips (id integer NOT NULL, place text NOT NULL) PARTITION BY LIST (place);
CREATE TABLE trips_north PARTITION OF trips FOR VALUES IN ('north');
CREATE TABLE trips_east PARTITION OF trips (CONSTRAINT trips_east_pk PRIMARY KEY (place, id)) FOR VALUES IN ('east');
CREATE TABLE trips_south PARTITION OF trips FOR VALUES IN ('south') PARTITION BY LIST (place);
CREATE TABLE trips_south_1 PARTITION OF trips_south (CONSTRAINT trips_south_1_once UNIQUE (place, id)) FOR VALUES IN ('south');
CREATE UNIQUE INDEX trips_south_once ON trips_south (place, id);
CREATE UNIQUE INDEX trips_once ON ONLY trips (place, id);
ALTER INDEX trips_once ATTACH PARTITION trips_east_pk;
