-- 1. drop view public.shows
DROP VIEW public.shows;
--    undo:
CREATE VIEW public.shows AS
 SELECT id,
    v
   FROM public.u;

-- 2. drop index i on public.u
DROP INDEX public.i;
--    undo:
CREATE INDEX i ON public.u (s);

-- 3. drop column public.part.s
ALTER TABLE public.part DROP COLUMN s;
--    undo:
ALTER TABLE public.part ADD COLUMN s integer GENERATED ALWAYS AS (id) STORED;

-- 4. drop column public.u.s
ALTER TABLE public.u DROP COLUMN s;
--    undo:
ALTER TABLE public.u ADD COLUMN s numeric(4,1) GENERATED ALWAYS AS ((a)::numeric / 3.0) STORED;

-- 5. drop column public.u.w
ALTER TABLE public.u DROP COLUMN w;
--    undo:
ALTER TABLE public.u ADD COLUMN w integer GENERATED ALWAYS AS (c) STORED;

-- 6. change column public.part.v (integer, generated as id) to v (bigint, generated as id)
ALTER TABLE public.part ALTER COLUMN v TYPE bigint;
--    undo:
ALTER TABLE public.part ALTER COLUMN v TYPE integer;

-- 7. add column public.part.s (bigint, generated as id)
ALTER TABLE public.part ADD COLUMN s bigint GENERATED ALWAYS AS (id) STORED;
--    undo:
ALTER TABLE public.part DROP COLUMN s;

-- 8. change column public.u.c (integer) to c (bigint)
ALTER TABLE public.u ALTER COLUMN c TYPE bigint;
--    hazard of the undo new_demand: public.u.c becomes integer: the step fails if a value does not fit
--    undo:
ALTER TABLE public.u ALTER COLUMN c TYPE integer;

-- 9. change column public.u.n (numeric(4,1), generated as (a)::numeric / 3.0) to n (numeric(10,5), generated as (a)::numeric / 3.0)
ALTER TABLE public.u ALTER COLUMN n TYPE numeric(10,5);
--    undo:
ALTER TABLE public.u ALTER COLUMN n TYPE numeric(4,1);

-- 10. change column public.u.v (integer, generated as a * k) to v (bigint, generated as a * k)
ALTER TABLE public.u ALTER COLUMN v TYPE bigint;
--    undo:
ALTER TABLE public.u ALTER COLUMN v TYPE integer;

-- 11. add column public.u.s (numeric(10,5), generated as (a)::numeric / 3.0)
ALTER TABLE public.u ADD COLUMN s numeric(10,5) GENERATED ALWAYS AS ((a)::numeric / 3.0) STORED;
--    undo:
ALTER TABLE public.u DROP COLUMN s;

-- 12. add column public.u.w (bigint, generated as c)
ALTER TABLE public.u ADD COLUMN w bigint GENERATED ALWAYS AS (c) STORED;
--    undo:
ALTER TABLE public.u DROP COLUMN w;

-- 13. create index i on public.u
CREATE INDEX i ON public.u (s);
--    undo:
DROP INDEX public.i;

-- 14. create view public.shows
CREATE VIEW public.shows AS
 SELECT id,
    v
   FROM public.u;
--    undo:
DROP VIEW public.shows;
