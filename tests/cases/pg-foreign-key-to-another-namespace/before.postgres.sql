CREATE SCHEMA old;
CREATE TABLE old.place (id integer PRIMARY KEY);
CREATE TABLE visit (id integer PRIMARY KEY, place integer REFERENCES old.place);
