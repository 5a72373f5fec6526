CREATE TYPE pair AS (a integer, b text);
CREATE TABLE pairs (a integer NOT NULL, b text);
CREATE TABLE t (id integer PRIMARY KEY, a text, CONSTRAINT one UNIQUE (a));
CREATE INDEX t_id ON t (id, a);
