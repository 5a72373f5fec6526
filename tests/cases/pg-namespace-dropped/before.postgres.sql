CREATE SCHEMA old;
CREATE TABLE old.t (id integer PRIMARY KEY);
CREATE TABLE users (id integer PRIMARY KEY);
