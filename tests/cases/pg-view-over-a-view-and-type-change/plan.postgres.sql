-- 1. drop view public.two
--    hazard remake: view public.two is dropped and made again: its owner and privileges become those of a new object
DROP VIEW public.two;
--    undo:
CREATE VIEW public.two AS
 SELECT (one.a + 1) AS b
   FROM public.one;
COMMENT ON VIEW public.two IS 'kept';

-- 2. drop view public.one
--    hazard remake: view public.one is dropped and made again: its owner and privileges become those of a new object
DROP VIEW public.one;
--    undo:
CREATE VIEW public.one AS
 SELECT t.id,
    t.a
   FROM public.t;

-- 3. change column public.t.a (integer) to a (bigint)
ALTER TABLE public.t ALTER COLUMN a TYPE bigint;
--    undo:
ALTER TABLE public.t ALTER COLUMN a TYPE integer;

-- 4. create view public.one
CREATE VIEW public.one AS
 SELECT t.id,
    t.a
   FROM public.t;
--    hazard of the undo remake: view public.one is dropped and made again: its owner and privileges become those of a new object
--    undo:
DROP VIEW public.one;

-- 5. create view public.two
CREATE VIEW public.two AS
 SELECT (one.a + 1) AS b
   FROM public.one;
COMMENT ON VIEW public.two IS 'kept';
--    hazard of the undo remake: view public.two is dropped and made again: its owner and privileges become those of a new object
--    undo:
DROP VIEW public.two;
