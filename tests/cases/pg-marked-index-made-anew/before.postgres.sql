CREATE TABLE seats (
    id integer CONSTRAINT seats_pkey PRIMARY KEY,
    hall text NOT NULL,
    place integer NOT NULL,
    note text
);
CREATE UNIQUE INDEX seats_by_place ON seats (hall, place);
ALTER TABLE seats REPLICA IDENTITY USING INDEX seats_by_place;
ALTER TABLE seats CLUSTER ON seats_by_place;
CREATE TABLE rows_of_seats (id integer CONSTRAINT rows_key PRIMARY KEY, hall text NOT NULL);
CREATE UNIQUE INDEX rows_hall ON rows_of_seats (hall);
ALTER TABLE rows_of_seats REPLICA IDENTITY USING INDEX rows_key;
ALTER TABLE rows_of_seats CLUSTER ON rows_hall;
CREATE TABLE doors (id integer CONSTRAINT doors_pkey PRIMARY KEY, wood text);
ALTER TABLE doors CLUSTER ON doors_pkey;
ALTER TABLE doors REPLICA IDENTITY FULL;
