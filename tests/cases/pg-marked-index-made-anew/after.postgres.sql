CREATE TABLE seats (
    id integer CONSTRAINT seats_pkey PRIMARY KEY,
    hall text NOT NULL,
    place integer NOT NULL,
    note text
);
CREATE UNIQUE INDEX seats_by_place ON seats (place, hall);
ALTER TABLE seats REPLICA IDENTITY USING INDEX seats_by_place;
ALTER TABLE seats CLUSTER ON seats_by_place;
CREATE TABLE rows_of_seats (id integer, hall text NOT NULL CONSTRAINT rows_key PRIMARY KEY);
ALTER TABLE rows_of_seats REPLICA IDENTITY USING INDEX rows_key;
-- renamed from: doors
CREATE TABLE gates (id integer CONSTRAINT doors_pkey PRIMARY KEY, wood text) WITH (fillfactor = 50);
