-- 1. drop index t_b on public.t
DROP INDEX public.t_b;
--    undo:
CREATE INDEX t_b ON public.t (b);

-- 2. drop column public.t.b
ALTER TABLE public.t DROP COLUMN b;
--    undo:
ALTER TABLE public.t ADD COLUMN b integer GENERATED ALWAYS AS (a * 2) STORED;

-- 3. change column public.t.a (integer) to a (bigint)
ALTER TABLE public.t ALTER COLUMN a TYPE bigint;
--    hazard of the undo new_demand: public.t.a becomes integer: the step fails if a value does not fit
--    undo:
ALTER TABLE public.t ALTER COLUMN a TYPE integer;

-- 4. add column public.t.b (bigint, generated as a * 2)
ALTER TABLE public.t ADD COLUMN b bigint GENERATED ALWAYS AS (a * 2) STORED;
--    undo:
ALTER TABLE public.t DROP COLUMN b;

-- 5. create index t_b on public.t
CREATE INDEX t_b ON public.t (b);
--    undo:
DROP INDEX public.t_b;
