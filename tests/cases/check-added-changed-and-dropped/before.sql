CREATE TABLE t (
    id integer PRIMARY KEY, a integer, b integer,
    CONSTRAINT a_small CHECK (a < 100),
    CONSTRAINT b_set CHECK (b IN (1, 2, 3))
);
