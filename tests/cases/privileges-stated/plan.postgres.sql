-- 1. drop view public.shown
DROP VIEW public.shown;
--    undo:
CREATE VIEW public.shown AS
 SELECT silent.id
   FROM public.silent;

-- 2. create table public.fresh
CREATE TABLE public.fresh (
    id integer
);
GRANT SELECT ON TABLE public.fresh TO lp_reader;
--    hazard of the undo drop_table: every row of public.fresh is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.fresh;

-- 3. change column public.silent.id (integer) to id (bigint)
ALTER TABLE public.silent ALTER COLUMN id TYPE bigint;
--    hazard of the undo new_demand: public.silent.id becomes integer: the step fails if a value does not fit
--    undo:
ALTER TABLE public.silent ALTER COLUMN id TYPE integer;

-- 4. create view public.shown
CREATE VIEW public.shown AS
 SELECT silent.id
   FROM public.silent;
--    undo:
DROP VIEW public.shown;

-- 5. change owner or privileges of table public.handed
--    hazard revoke: table public.handed: postgres is no longer its owner
ALTER TABLE public.handed OWNER TO lp_owner;
--    hazard of the undo revoke: table public.handed: lp_owner is no longer its owner
--    undo:
ALTER TABLE public.handed OWNER TO postgres;

-- 6. change owner or privileges of table public.told
--    hazard revoke: table public.told: lp_writer loses INSERT
REVOKE INSERT ON TABLE public.told FROM lp_writer;
GRANT SELECT ON TABLE public.told TO lp_reader;
--    hazard of the undo revoke: table public.told: lp_reader loses SELECT
--    undo:
REVOKE SELECT ON TABLE public.told FROM lp_reader;
GRANT INSERT ON TABLE public.told TO lp_writer;
