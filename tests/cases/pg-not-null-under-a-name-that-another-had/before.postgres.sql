CREATE TABLE b (
    b integer CONSTRAINT need NOT NULL
);

CREATE TABLE c (
    x integer CONSTRAINT one NOT NULL,
    y integer,
    CONSTRAINT two CHECK (y > 0)
);
