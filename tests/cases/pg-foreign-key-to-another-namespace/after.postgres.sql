CREATE SCHEMA new;
CREATE TABLE new.place (id integer PRIMARY KEY);
CREATE TABLE visit (id integer PRIMARY KEY, place integer REFERENCES new.place);
