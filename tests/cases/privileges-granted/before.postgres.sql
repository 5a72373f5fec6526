-- privileges
-- roles: lp_reader, lp_writer, lp Odd "role"
CREATE TABLE parcels (
    id bigint PRIMARY KEY,
    weight integer NOT NULL,
    label text,
    old_mark text,
    twice integer GENERATED ALWAYS AS (weight * 2) STORED
);
GRANT SELECT, INSERT ON parcels TO lp_writer;
GRANT SELECT, UPDATE ON parcels TO lp_reader WITH GRANT OPTION;
GRANT UPDATE (weight, label), REFERENCES (id) ON parcels TO lp_writer;
GRANT SELECT (twice) ON parcels TO PUBLIC;
GRANT SELECT (old_mark) ON parcels TO lp_writer;
CREATE VIEW heavy AS SELECT id, weight FROM parcels WHERE weight > 100;
GRANT SELECT ON heavy TO PUBLIC;
GRANT UPDATE (weight) ON heavy TO lp_writer;
CREATE VIEW light AS SELECT id FROM parcels WHERE weight <= 100;
GRANT SELECT ON light TO lp_reader;
CREATE SEQUENCE labels;
GRANT USAGE ON SEQUENCE labels TO lp_writer;
CREATE TYPE size AS ENUM ('small', 'large');
REVOKE ALL ON TYPE size FROM PUBLIC;
GRANT USAGE ON TYPE size TO lp_reader;
CREATE FUNCTION postage(integer) RETURNS integer LANGUAGE sql AS $$ SELECT $1 $$;
GRANT EXECUTE ON FUNCTION postage TO lp_reader;
