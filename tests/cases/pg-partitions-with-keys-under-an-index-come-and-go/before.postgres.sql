CREATE TABLE visits (id integer NOT NULL, place text NOT NULL) PARTITION BY LIST (place);
CREATE TABLE visits_north PARTITION OF visits FOR VALUES IN ('north');
CREATE TABLE visits_east PARTITION OF visits (CONSTRAINT visits_east_pk PRIMARY KEY (place, id)) FOR VALUES IN ('east');
CREATE TABLE visits_south PARTITION OF visits FOR VALUES IN ('south') PARTITION BY LIST (place);
CREATE TABLE visits_south_1 PARTITION OF visits_south (CONSTRAINT visits_south_1_once UNIQUE (place, id)) FOR VALUES IN ('south');
CREATE UNIQUE INDEX visits_once ON visits (place, id);

CREATE TABLE calls (at integer NOT NULL) PARTITION BY RANGE (at);
CREATE TABLE calls_1 PARTITION OF calls (CONSTRAINT calls_1_pk PRIMARY KEY (at)) FOR VALUES FROM (0) TO (10);
CREATE UNIQUE INDEX calls_once ON calls (at);
