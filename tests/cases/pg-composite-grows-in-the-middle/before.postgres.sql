CREATE TYPE address AS (street text, number integer);

CREATE TABLE people (id integer PRIMARY KEY, home address);
CREATE VIEW streets AS SELECT id, (home).street FROM people;
CREATE FUNCTION street(address) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT ($1).street $$;
CREATE INDEX people_street ON people (street(home));
