CREATE TABLE t (
    id integer PRIMARY KEY,
    a integer,
    twice integer GENERATED ALWAYS AS (a * 2) STORED,
    later integer
);
CREATE TABLE base (a numeric GENERATED ALWAYS AS (b::numeric * 2) STORED, b integer);
CREATE TABLE heir (d integer) INHERITS (base);
