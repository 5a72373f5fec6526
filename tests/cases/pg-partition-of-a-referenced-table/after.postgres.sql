CREATE TABLE trips (year integer, id integer, PRIMARY KEY (year, id)) PARTITION BY LIST (year);
CREATE TABLE trips_new PARTITION OF trips FOR VALUES IN (2024);
CREATE TABLE trips_next PARTITION OF trips FOR VALUES IN (2025);
CREATE TABLE stops (year integer, trip integer, place text, FOREIGN KEY (year, trip) REFERENCES trips);
