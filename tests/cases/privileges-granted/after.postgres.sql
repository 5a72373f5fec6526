-- privileges
-- roles: lp_reader, lp_writer, lp Odd "role"
CREATE TABLE parcels (
    id bigint PRIMARY KEY,
    weight bigint NOT NULL,
    -- renamed from: label
    caption text,
    twice bigint GENERATED ALWAYS AS (weight * 2) STORED,
    fragile boolean
);
GRANT SELECT, DELETE ON parcels TO lp_writer WITH GRANT OPTION;
GRANT SELECT ON parcels TO lp_reader;
GRANT UPDATE (weight, caption) ON parcels TO lp_writer;
GRANT UPDATE (weight), INSERT (fragile) ON parcels TO lp_reader;
GRANT SELECT (twice) ON parcels TO PUBLIC;
CREATE VIEW heavy AS SELECT id, weight FROM parcels WHERE weight > 100;
GRANT SELECT ON heavy TO PUBLIC;
GRANT UPDATE (weight) ON heavy TO lp_reader;
CREATE SEQUENCE labels;
GRANT USAGE, SELECT ON SEQUENCE labels TO lp_writer, "lp Odd ""role""";
CREATE TYPE size AS ENUM ('large', 'small');
GRANT USAGE ON TYPE size TO lp_reader;
CREATE FUNCTION postage(integer) RETURNS integer LANGUAGE sql AS $$ SELECT $1 $$;
REVOKE ALL ON FUNCTION postage FROM PUBLIC;
CREATE PROCEDURE send(integer) LANGUAGE sql AS $$ SELECT 1 $$;
REVOKE ALL ON PROCEDURE send FROM PUBLIC;
GRANT EXECUTE ON PROCEDURE send TO lp_writer;
CREATE SCHEMA archive;
GRANT USAGE ON SCHEMA archive TO lp_reader;
CREATE TABLE archive.parcels (id bigint GENERATED ALWAYS AS IDENTITY, note text);
GRANT SELECT (id) ON archive.parcels TO lp_reader;
GRANT USAGE ON SEQUENCE archive.parcels_id_seq TO lp_writer;
