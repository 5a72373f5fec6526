-- 1. drop table gone.things
--    hazard drop_table: every row of gone.things is deleted; undoing brings the table back empty
DROP TABLE gone.things;
--    undo, but for the rows of gone.things:
CREATE TABLE gone.things (
    id integer
);
ALTER TABLE gone.things OWNER TO postgres;
GRANT SELECT ON TABLE gone.things TO lp_reader;
GRANT SELECT ON TABLE gone.things TO lp_writer;

-- 2. create type store.shape
CREATE TYPE store.shape AS (
    width integer,
    height integer
);
--    hazard of the undo drop_object: type store.shape is dropped; code that uses it stops working
--    undo:
DROP TYPE store.shape;

-- 3. create function store.full_racks()
CREATE OR REPLACE FUNCTION store.full_racks()
 RETURNS bigint
 LANGUAGE sql
AS $function$ SELECT 1::bigint $function$;
GRANT EXECUTE ON ROUTINE store.full_racks() TO PUBLIC;
--    hazard of the undo drop_object: function store.full_racks() is dropped; code that uses it stops working
--    undo:
DROP FUNCTION store.full_racks();

-- 4. change column store.bins.id (integer) to id (bigint)
ALTER TABLE store.bins ALTER COLUMN id TYPE bigint;
--    hazard of the undo new_demand: store.bins.id becomes integer: the step fails if a value does not fit
--    undo:
ALTER TABLE store.bins ALTER COLUMN id TYPE integer;

-- 5. create table store.lids
CREATE TABLE store.lids (
    id integer
);
REVOKE SELECT ON TABLE store.lids FROM lp_reader;
REVOKE INSERT ON TABLE store.lids FROM lp_writer;
REVOKE GRANT OPTION FOR SELECT ON TABLE store.lids FROM lp_writer;
GRANT SELECT ON TABLE store.lids TO lp_writer;
--    hazard of the undo drop_table: every row of store.lids is deleted; undoing brings the table back empty
--    undo:
DROP TABLE store.lids;

-- 6. create table store.racks
CREATE TABLE store.racks (
    id integer
);
REVOKE SELECT ON TABLE store.racks FROM lp_reader;
REVOKE INSERT, SELECT ON TABLE store.racks FROM lp_writer;
--    hazard of the undo drop_table: every row of store.racks is deleted; undoing brings the table back empty
--    undo:
DROP TABLE store.racks;

-- 7. drop schema gone
DROP SCHEMA gone;
--    undo:
CREATE SCHEMA gone;
ALTER SCHEMA gone OWNER TO postgres;
ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA gone GRANT SELECT ON TABLES TO lp_writer;

-- 8. change owner or privileges of table store.bins
--    hazard revoke: table store.bins: lp_reader loses SELECT; lp_writer loses INSERT; lp_writer can no longer pass on SELECT
REVOKE SELECT ON TABLE store.bins FROM lp_reader;
REVOKE INSERT ON TABLE store.bins FROM lp_writer;
REVOKE GRANT OPTION FOR SELECT ON TABLE store.bins FROM lp_writer;
--    undo:
GRANT SELECT ON TABLE store.bins TO lp_reader;
GRANT INSERT, SELECT ON TABLE store.bins TO lp_writer WITH GRANT OPTION;

-- 9. change what others may do with functions that postgres makes
ALTER DEFAULT PRIVILEGES FOR ROLE postgres GRANT EXECUTE ON FUNCTIONS TO PUBLIC;
--    hazard of the undo revoke: default privileges postgres(FUNCTIONS): everybody loses EXECUTE
--    undo:
ALTER DEFAULT PRIVILEGES FOR ROLE postgres REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;

-- 10. change what others may do with schemas that postgres makes
ALTER DEFAULT PRIVILEGES FOR ROLE postgres GRANT USAGE ON SCHEMAS TO lp_reader;
--    hazard of the undo revoke: default privileges postgres(SCHEMAS): lp_reader loses USAGE
--    undo:
ALTER DEFAULT PRIVILEGES FOR ROLE postgres REVOKE USAGE ON SCHEMAS FROM lp_reader;

-- 11. change what others may do with tables that postgres makes
--    hazard revoke: default privileges postgres(TABLES): lp_reader loses SELECT
ALTER DEFAULT PRIVILEGES FOR ROLE postgres REVOKE SELECT ON TABLES FROM lp_reader;
--    undo:
ALTER DEFAULT PRIVILEGES FOR ROLE postgres GRANT SELECT ON TABLES TO lp_reader;

-- 12. change what others may do with types that postgres makes
--    hazard revoke: default privileges postgres(TYPES): everybody loses USAGE
ALTER DEFAULT PRIVILEGES FOR ROLE postgres REVOKE USAGE ON TYPES FROM PUBLIC;
--    undo:
ALTER DEFAULT PRIVILEGES FOR ROLE postgres GRANT USAGE ON TYPES TO PUBLIC;

-- 13. change what others may do with functions that postgres makes in store
ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA store GRANT EXECUTE ON FUNCTIONS TO lp_writer;
--    hazard of the undo revoke: default privileges store.postgres(FUNCTIONS): lp_writer loses EXECUTE
--    undo:
ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA store REVOKE EXECUTE ON FUNCTIONS FROM lp_writer;

-- 14. change what others may do with sequences that postgres makes in store
--    hazard revoke: default privileges store.postgres(SEQUENCES): lp_writer loses USAGE
ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA store REVOKE USAGE ON SEQUENCES FROM lp_writer;
--    undo:
ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA store GRANT USAGE ON SEQUENCES TO lp_writer;

-- 15. change what others may do with tables that postgres makes in store
--    hazard revoke: default privileges store.postgres(TABLES): lp_writer loses INSERT; lp_writer can no longer pass on SELECT
ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA store REVOKE INSERT ON TABLES FROM lp_writer;
ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA store REVOKE GRANT OPTION FOR SELECT ON TABLES FROM lp_writer;
--    undo:
ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA store GRANT INSERT, SELECT ON TABLES TO lp_writer WITH GRANT OPTION;
