-- 1. drop function public.street(public.address)
DROP FUNCTION public.street(public.address);
--    undo:
CREATE OR REPLACE FUNCTION public.street(public.address)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT ($1).street $function$;

-- 2. drop view public.streets
DROP VIEW public.streets;
--    undo:
CREATE VIEW public.streets AS
 SELECT people.id,
    (people.home).street AS street
   FROM public.people;

-- 3. drop check lives of public.people
ALTER TABLE public.people DROP CONSTRAINT lives;
--    hazard of the undo new_demand: check lives of public.people: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.people ADD CONSTRAINT lives CHECK ((home).street <> ''::text);

-- 4. drop index people_street on public.people
DROP INDEX public.people_street;
--    undo:
CREATE INDEX people_street ON public.people (((home).street));

-- 5. make type public.address anew
ALTER TYPE public.address RENAME TO _lockplane_old_address;
CREATE TYPE public.address AS (
    street text,
    number bigint
);
ALTER TABLE public.people ALTER COLUMN home DROP DEFAULT;
ALTER TABLE public.people ALTER COLUMN home TYPE public.address USING home::text::public.address, ALTER COLUMN "others" TYPE public.address[] USING "others"::text[]::public.address[];
ALTER TABLE public.people ALTER COLUMN home SET DEFAULT ROW('a'::text, (1)::bigint)::public.address;
DROP TYPE public._lockplane_old_address;
--    undo:
ALTER TYPE public.address RENAME TO _lockplane_old_address;
CREATE TYPE public.address AS (
    street text,
    number integer
);
ALTER TABLE public.people ALTER COLUMN home DROP DEFAULT;
ALTER TABLE public.people ALTER COLUMN home TYPE public.address USING home::text::public.address, ALTER COLUMN "others" TYPE public.address[] USING "others"::text[]::public.address[];
ALTER TABLE public.people ALTER COLUMN home SET DEFAULT ROW('a'::text, 1)::public.address;
DROP TYPE public._lockplane_old_address;

-- 6. create function public.street(public.address)
CREATE OR REPLACE FUNCTION public.street(public.address)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT ($1).street $function$;
--    undo:
DROP FUNCTION public.street(public.address);

-- 7. add check lives to public.people
--    hazard new_demand: check lives of public.people: the step fails if a row does not meet it
ALTER TABLE public.people ADD CONSTRAINT lives CHECK ((home).street <> ''::text);
--    undo:
ALTER TABLE public.people DROP CONSTRAINT lives;

-- 8. create index people_street on public.people
CREATE INDEX people_street ON public.people (((home).street));
--    undo:
DROP INDEX public.people_street;

-- 9. create view public.streets
CREATE VIEW public.streets AS
 SELECT people.id,
    (people.home).street AS street
   FROM public.people;
--    undo:
DROP VIEW public.streets;
