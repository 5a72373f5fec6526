CREATE TABLE p (a integer, b numeric GENERATED ALWAYS AS (a::numeric * 2) STORED, d integer, e integer GENERATED ALWAYS AS (d + 1) STORED);
CREATE TABLE c () INHERITS (p);
CREATE INDEX i ON c (e);
