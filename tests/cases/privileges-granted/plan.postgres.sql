-- 1. drop view public.heavy
DROP VIEW public.heavy;
--    undo:
CREATE VIEW public.heavy AS
 SELECT parcels.id,
    parcels.weight
   FROM public.parcels
  WHERE (parcels.weight > 100);
GRANT SELECT ON TABLE public.heavy TO PUBLIC;
GRANT UPDATE (weight) ON TABLE public.heavy TO lp_writer;

-- 2. drop view public.light
--    hazard drop_object: view public.light is dropped; code that uses it stops working
DROP VIEW public.light;
--    undo:
CREATE VIEW public.light AS
 SELECT parcels.id
   FROM public.parcels
  WHERE (parcels.weight <= 100);
ALTER VIEW public.light OWNER TO postgres;
GRANT SELECT ON TABLE public.light TO lp_reader;

-- 3. drop column public.parcels.twice
ALTER TABLE public.parcels DROP COLUMN twice;
--    undo:
ALTER TABLE public.parcels ADD COLUMN twice integer GENERATED ALWAYS AS (weight * 2) STORED;
GRANT SELECT (twice) ON TABLE public.parcels TO PUBLIC;

-- 4. create schema archive
CREATE SCHEMA archive;
GRANT USAGE ON SCHEMA archive TO lp_reader;
--    undo:
DROP SCHEMA archive;

-- 5. rename column public.parcels.label to caption
--    hazard rename: public.parcels.label becomes public.parcels.caption: code that still uses the old name fails
ALTER TABLE public.parcels RENAME COLUMN label TO caption;
--    hazard of the undo rename: public.parcels.caption becomes public.parcels.label: code that still uses the old name fails
--    undo:
ALTER TABLE public.parcels RENAME COLUMN caption TO label;

-- 6. change type public.size from (small, large) to (large, small)
ALTER TYPE public.size RENAME TO _lockplane_old_size;
CREATE TYPE public.size AS ENUM ('large', 'small');
DROP TYPE public._lockplane_old_size;
GRANT USAGE ON TYPE public.size TO lp_reader;
--    undo:
ALTER TYPE public.size RENAME TO _lockplane_old_size;
CREATE TYPE public.size AS ENUM ('small', 'large');
DROP TYPE public._lockplane_old_size;
REVOKE USAGE ON TYPE public.size FROM PUBLIC;
GRANT USAGE ON TYPE public.size TO lp_reader;

-- 7. change owner or privileges of sequence public.labels
GRANT SELECT, USAGE ON SEQUENCE public.labels TO "lp Odd ""role""";
GRANT SELECT ON SEQUENCE public.labels TO lp_writer;
--    hazard of the undo revoke: sequence public.labels: lp Odd "role" loses SELECT, USAGE; lp_writer loses SELECT
--    undo:
REVOKE SELECT, USAGE ON SEQUENCE public.labels FROM "lp Odd ""role""";
REVOKE SELECT ON SEQUENCE public.labels FROM lp_writer;

-- 8. create procedure public.send(integer)
CREATE OR REPLACE PROCEDURE public.send(IN integer)
 LANGUAGE sql
AS $procedure$ SELECT 1 $procedure$;
REVOKE EXECUTE ON ROUTINE public.send(integer) FROM PUBLIC;
GRANT EXECUTE ON ROUTINE public.send(integer) TO lp_writer;
--    hazard of the undo drop_object: procedure public.send(integer) is dropped; code that uses it stops working
--    undo:
DROP PROCEDURE public.send(integer);

-- 9. create table archive.parcels
CREATE TABLE archive.parcels (
    id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
    note text
);
GRANT SELECT (id) ON TABLE archive.parcels TO lp_reader;
GRANT USAGE ON SEQUENCE archive.parcels_id_seq TO lp_writer;
--    hazard of the undo drop_table: every row of archive.parcels is deleted; undoing brings the table back empty
--    undo:
DROP TABLE archive.parcels;

-- 10. add column public.parcels.fragile (boolean)
ALTER TABLE public.parcels ADD COLUMN fragile boolean;
GRANT INSERT (fragile) ON TABLE public.parcels TO lp_reader;
--    hazard of the undo drop_column: every value of public.parcels.fragile is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.parcels DROP COLUMN fragile;

-- 11. change column public.parcels.weight (integer, not null) to weight (bigint, not null)
ALTER TABLE public.parcels ALTER COLUMN weight TYPE bigint;
--    hazard of the undo new_demand: public.parcels.weight becomes integer: the step fails if a value does not fit
--    undo:
ALTER TABLE public.parcels ALTER COLUMN weight TYPE integer;

-- 12. add column public.parcels.twice (bigint, generated as weight * 2)
ALTER TABLE public.parcels ADD COLUMN twice bigint GENERATED ALWAYS AS (weight * 2) STORED;
GRANT SELECT (twice) ON TABLE public.parcels TO PUBLIC;
--    undo:
ALTER TABLE public.parcels DROP COLUMN twice;

-- 13. drop column public.parcels.old_mark
--    hazard drop_column: every value of public.parcels.old_mark is deleted; undoing brings the column back without them
ALTER TABLE public.parcels DROP COLUMN old_mark;
--    undo, but for the values of public.parcels.old_mark:
ALTER TABLE public.parcels ADD COLUMN old_mark text;
GRANT SELECT (old_mark) ON TABLE public.parcels TO lp_writer;

-- 14. create view public.heavy
CREATE VIEW public.heavy AS
 SELECT parcels.id,
    parcels.weight
   FROM public.parcels
  WHERE (parcels.weight > 100);
GRANT SELECT ON TABLE public.heavy TO PUBLIC;
GRANT UPDATE (weight) ON TABLE public.heavy TO lp_reader;
--    undo:
DROP VIEW public.heavy;

-- 15. change owner or privileges of function public.postage(integer)
--    hazard revoke: function public.postage(integer): lp_reader loses EXECUTE; everybody loses EXECUTE
REVOKE EXECUTE ON ROUTINE public.postage(integer) FROM lp_reader;
REVOKE EXECUTE ON ROUTINE public.postage(integer) FROM PUBLIC;
--    undo:
GRANT EXECUTE ON ROUTINE public.postage(integer) TO lp_reader;
GRANT EXECUTE ON ROUTINE public.postage(integer) TO PUBLIC;

-- 16. change owner or privileges of table public.parcels
--    hazard revoke: table public.parcels: lp_reader loses UPDATE; lp_reader can no longer pass on SELECT; lp_writer loses INSERT; lp_writer loses REFERENCES of id
REVOKE UPDATE ON TABLE public.parcels FROM lp_reader;
REVOKE GRANT OPTION FOR SELECT ON TABLE public.parcels FROM lp_reader;
REVOKE INSERT ON TABLE public.parcels FROM lp_writer;
REVOKE REFERENCES (id) ON TABLE public.parcels FROM lp_writer;
GRANT DELETE, SELECT ON TABLE public.parcels TO lp_writer WITH GRANT OPTION;
GRANT UPDATE (weight) ON TABLE public.parcels TO lp_reader;
--    hazard of the undo revoke: table public.parcels: lp_writer loses DELETE; lp_writer can no longer pass on SELECT
--    undo:
REVOKE DELETE ON TABLE public.parcels FROM lp_writer;
REVOKE GRANT OPTION FOR SELECT ON TABLE public.parcels FROM lp_writer;
REVOKE UPDATE (weight) ON TABLE public.parcels FROM lp_reader;
GRANT SELECT, UPDATE ON TABLE public.parcels TO lp_reader WITH GRANT OPTION;
GRANT INSERT ON TABLE public.parcels TO lp_writer;
GRANT REFERENCES (id) ON TABLE public.parcels TO lp_writer;
