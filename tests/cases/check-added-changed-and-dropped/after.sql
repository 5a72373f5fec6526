CREATE TABLE t (
    id integer PRIMARY KEY, a integer, b integer,
    CONSTRAINT a_small CHECK (a < 1000),
    CONSTRAINT a_or_b CHECK (a IS NOT NULL OR b IS NOT NULL)
);
