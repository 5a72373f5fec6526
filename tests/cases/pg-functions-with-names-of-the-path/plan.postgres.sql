-- 1. change column public.t.n (integer) to n (bigint)
ALTER TABLE public.t ALTER COLUMN n TYPE bigint;
--    hazard of the undo new_demand: public.t.n becomes integer: the step fails if a value does not fit
--    undo:
ALTER TABLE public.t ALTER COLUMN n TYPE integer;

-- 2. add column public.t.slug (text, generated as public.slug(name))
ALTER TABLE public.t ADD COLUMN slug text GENERATED ALWAYS AS (public.slug(name)) STORED;
--    undo:
ALTER TABLE public.t DROP COLUMN slug;
