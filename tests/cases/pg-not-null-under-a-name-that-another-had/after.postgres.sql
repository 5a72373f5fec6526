CREATE TABLE b (
    a integer CONSTRAINT need NOT NULL
);

CREATE TABLE c (
    x integer,
    y integer CONSTRAINT two NOT NULL,
    CONSTRAINT one CHECK (y > 0)
);
