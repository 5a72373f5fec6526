CREATE TABLE visits (id integer NOT NULL, place text NOT NULL) PARTITION BY LIST (place);
CREATE TABLE visits_north PARTITION OF visits (CONSTRAINT visits_north_once UNIQUE (place, id)) FOR VALUES IN ('north');
CREATE TABLE visits_east PARTITION OF visits FOR VALUES IN ('east');
CREATE TABLE visits_south PARTITION OF visits FOR VALUES IN ('south') PARTITION BY LIST (place);
CREATE TABLE visits_south_1 PARTITION OF visits_south (CONSTRAINT visits_south_1_pk PRIMARY KEY (place, id)) FOR VALUES IN ('south');
CREATE UNIQUE INDEX visits_once ON visits (place, id);
CREATE TABLE notes (place text, visit integer, text text, CONSTRAINT notes_of FOREIGN KEY (place, visit) REFERENCES visits (place, id));
