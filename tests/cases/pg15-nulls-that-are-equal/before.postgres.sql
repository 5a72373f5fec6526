-- needs: PostgreSQL 15
CREATE TABLE seats (id integer PRIMARY KEY, deck text, place integer, code text,
    CONSTRAINT seats_code UNIQUE (code));
CREATE UNIQUE INDEX seats_place ON seats (deck, place);
CREATE TABLE tickets (id integer PRIMARY KEY, code text REFERENCES seats (code));
