CREATE TABLE places (id integer PRIMARY KEY);
CREATE TABLE days (
    c integer,
    note text,
    place integer REFERENCES places,
    PRIMARY KEY (c),
    CONSTRAINT known CHECK (c IS NOT NULL)
) PARTITION BY RANGE (c);
CREATE TABLE hours (
    a integer,
    note text,
    place integer,
    hot boolean DEFAULT false,
    CONSTRAINT sunny CHECK (hot OR note IS NOT NULL)
) PARTITION BY RANGE (a);
CREATE INDEX by_note ON hours (note);
CREATE TABLE early PARTITION OF hours FOR VALUES FROM (MINVALUE) TO (1);
CREATE TABLE late (c integer, word text);
