-- privileges
-- roles: lp_reader, lp_writer
CREATE SCHEMA store;
CREATE TABLE store.racks (id integer);
CREATE FUNCTION store.full_racks() RETURNS bigint LANGUAGE sql AS $$ SELECT 1::bigint $$;
CREATE TYPE store.shape AS (width integer, height integer);
ALTER DEFAULT PRIVILEGES IN SCHEMA store GRANT SELECT ON TABLES TO lp_writer;
ALTER DEFAULT PRIVILEGES IN SCHEMA store GRANT EXECUTE ON FUNCTIONS TO lp_writer;
ALTER DEFAULT PRIVILEGES REVOKE USAGE ON TYPES FROM PUBLIC;
ALTER DEFAULT PRIVILEGES GRANT USAGE ON SCHEMAS TO lp_reader;
CREATE TABLE store.bins (id bigint);
CREATE TABLE store.lids (id integer);
