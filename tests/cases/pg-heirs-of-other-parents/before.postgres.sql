CREATE TABLE ships (id integer, name text NOT NULL);
CREATE TABLE ferries (seats integer) INHERITS (ships);
CREATE TABLE "Night ferries" (beds integer) INHERITS (ferries);
CREATE TABLE planes (id integer, name text NOT NULL);
CREATE TABLE gliders (wings integer DEFAULT 2) INHERITS (planes);
CREATE INDEX gliders_wings ON gliders (wings);
CREATE TABLE kites (id integer, name text NOT NULL, tail text);
CREATE VIEW names AS SELECT name FROM ferries;
