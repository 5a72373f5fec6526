CREATE TYPE address AS (street text, number bigint);

CREATE TABLE people (
    id integer PRIMARY KEY,
    home address DEFAULT ROW('a', 1)::address,
    others address[],
    CONSTRAINT lives CHECK ((home).street <> '')
);
CREATE INDEX people_street ON people (((home).street));
CREATE INDEX people_home ON people (home);
CREATE VIEW streets AS SELECT id, (home).street FROM people;
CREATE FUNCTION street(address) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT ($1).street $$;
