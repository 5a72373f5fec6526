CREATE TABLE other (a integer, b integer);
CREATE TABLE heir (d integer) INHERITS (other);
CREATE TABLE t (
    id integer PRIMARY KEY,
    a integer,
    twice integer,
    later integer GENERATED ALWAYS AS (a * 3) STORED
) PARTITION BY HASH (id);
CREATE TABLE t_all PARTITION OF t FOR VALUES WITH (MODULUS 1, REMAINDER 0);
