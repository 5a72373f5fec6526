CREATE TABLE vessels (id integer, name text NOT NULL);
CREATE TABLE ferries (seats integer) INHERITS (vessels);
CREATE TABLE "Night ferries" (beds integer) INHERITS (ferries);
CREATE TABLE planes (id integer, name text NOT NULL);
CREATE TABLE gliders (id integer, name text NOT NULL, wings integer DEFAULT 2);
CREATE INDEX gliders_wings ON gliders (wings);
CREATE TABLE kites (tail text) INHERITS (planes);
CREATE VIEW names AS SELECT name FROM ferries;
