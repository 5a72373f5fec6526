-- 1. drop view public.streets
DROP VIEW public.streets;
--    undo:
CREATE VIEW public.streets AS
 SELECT people.id,
    (people.home).street AS street
   FROM public.people;

-- 2. drop index people_street on public.people
DROP INDEX public.people_street;
--    undo:
CREATE INDEX people_street ON public.people ((public.street(home)));

-- 3. drop function public.street(public.address)
DROP FUNCTION public.street(public.address);
--    undo:
CREATE OR REPLACE FUNCTION public.street(public.address)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT ($1).street $function$;

-- 4. make type public.address anew
ALTER TYPE public.address RENAME TO _lockplane_old_address;
CREATE TYPE public.address AS (
    street text,
    floor integer,
    number bigint
);
ALTER TABLE public.people ALTER COLUMN home TYPE public.address USING CASE WHEN home IS DISTINCT FROM NULL THEN ROW((home).street, NULL::integer, (home).number::text::bigint)::public.address END;
DROP TYPE public._lockplane_old_address;
--    hazard of the undo drop_type: type public.address loses floor in every value
--    undo:
ALTER TYPE public.address RENAME TO _lockplane_old_address;
CREATE TYPE public.address AS (
    street text,
    number integer
);
ALTER TABLE public.people ALTER COLUMN home TYPE public.address USING CASE WHEN home IS DISTINCT FROM NULL THEN ROW((home).street, (home).number::text::integer)::public.address END;
DROP TYPE public._lockplane_old_address;

-- 5. create function public.street(public.address)
CREATE OR REPLACE FUNCTION public.street(public.address)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT ($1).street $function$;
--    undo:
DROP FUNCTION public.street(public.address);

-- 6. create index people_street on public.people
CREATE INDEX people_street ON public.people ((public.street(home)));
--    undo:
DROP INDEX public.people_street;

-- 7. create view public.streets
CREATE VIEW public.streets AS
 SELECT people.id,
    (people.home).street AS street
   FROM public.people;
--    undo:
DROP VIEW public.streets;
