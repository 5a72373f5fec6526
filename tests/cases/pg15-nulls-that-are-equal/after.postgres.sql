CREATE TABLE seats (id integer PRIMARY KEY, deck text, place integer, code text,
    CONSTRAINT seats_code UNIQUE NULLS NOT DISTINCT (code));
CREATE UNIQUE INDEX seats_place ON seats (deck, place) NULLS NOT DISTINCT;
CREATE TABLE tickets (id integer PRIMARY KEY, code text REFERENCES seats (code));
