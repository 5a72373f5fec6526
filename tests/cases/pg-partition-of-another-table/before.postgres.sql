CREATE TABLE places (id integer PRIMARY KEY);
CREATE TABLE days (
    c integer,
    note text,
    place integer REFERENCES places,
    PRIMARY KEY (c),
    CONSTRAINT known CHECK (c IS NOT NULL)
) PARTITION BY RANGE (c);
CREATE TABLE early PARTITION OF days FOR VALUES FROM (MINVALUE) TO (1);
CREATE TABLE late PARTITION OF days FOR VALUES FROM (1) TO (100);
