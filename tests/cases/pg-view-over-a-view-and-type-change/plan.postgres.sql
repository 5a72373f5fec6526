-- 1. drop view public.two
DROP VIEW public.two;
--    undo:
CREATE VIEW public.two AS
 SELECT (one.a + 1) AS b
   FROM public.one;
COMMENT ON VIEW public.two IS 'kept';

-- 2. drop view public.one
DROP VIEW public.one;
--    undo:
CREATE VIEW public.one AS
 SELECT t.id,
    t.a
   FROM public.t;

-- 3. change column public.t.a (integer) to a (bigint)
ALTER TABLE public.t ALTER COLUMN a TYPE bigint;
--    hazard of the undo new_demand: public.t.a becomes integer: the step fails if a value does not fit
--    undo:
ALTER TABLE public.t ALTER COLUMN a TYPE integer;

-- 4. create view public.one
CREATE VIEW public.one AS
 SELECT t.id,
    t.a
   FROM public.t;
--    undo:
DROP VIEW public.one;

-- 5. create view public.two
CREATE VIEW public.two AS
 SELECT (one.a + 1) AS b
   FROM public.one;
COMMENT ON VIEW public.two IS 'kept';
--    undo:
DROP VIEW public.two;
