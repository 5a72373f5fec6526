-- 1. drop view public.v
DROP VIEW public.v;
--    undo:
CREATE VIEW public.v AS
 SELECT t.id,
    t.a,
    t.b
   FROM public.t;

-- 2. drop column public.t.b
--    hazard drop_column: every value of public.t.b is deleted; undoing brings the column back without them
ALTER TABLE public.t DROP COLUMN b;
--    undo, but for the values of public.t.b:
ALTER TABLE public.t ADD COLUMN b integer;

-- 3. create view public.v
CREATE VIEW public.v AS
 SELECT t.id,
    t.a
   FROM public.t;
--    undo:
DROP VIEW public.v;
