-- 1. drop index i on public.c
DROP INDEX public.i;
--    undo:
CREATE INDEX i ON public.c (e);

-- 2. drop column public.p.e
ALTER TABLE public.p DROP COLUMN e;
--    undo:
ALTER TABLE public.p ADD COLUMN e integer GENERATED ALWAYS AS (d + 1) STORED;

-- 3. rename column public.p.a to c
--    hazard rename: public.p.a becomes public.p.c: code that still uses the old name fails
ALTER TABLE public.p RENAME COLUMN a TO c;
--    hazard of the undo rename: public.p.c becomes public.p.a: code that still uses the old name fails
--    undo:
ALTER TABLE public.p RENAME COLUMN c TO a;

-- 4. change column public.p.d (integer) to d (bigint)
ALTER TABLE public.p ALTER COLUMN d TYPE bigint;
--    hazard of the undo new_demand: public.p.d becomes integer: the step fails if a value does not fit
--    undo:
ALTER TABLE public.p ALTER COLUMN d TYPE integer;

-- 5. add column public.p.e (integer, generated as d + 1)
ALTER TABLE public.p ADD COLUMN e integer GENERATED ALWAYS AS (d + 1) STORED;
--    undo:
ALTER TABLE public.p DROP COLUMN e;

-- 6. create index i on public.c
CREATE INDEX i ON public.c (e);
--    undo:
DROP INDEX public.i;
