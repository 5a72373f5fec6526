CREATE TABLE t (
    id integer PRIMARY KEY,
    weight integer, -- using: split_part(weight, ' ', 1)::integer
    note text NOT NULL, -- backfill: 'none'
    n varchar(3),
    twice integer NOT NULL -- backfill: id * 2
) PARTITION BY HASH (id);
CREATE TABLE t_all PARTITION OF t FOR VALUES WITH (MODULUS 1, REMAINDER 0);
