-- 1. change column public.t.a (text) to a (integer)
ALTER TABLE public.t ALTER COLUMN a TYPE integer USING CAST(a AS integer);
--    undo, but for the values of public.t.a as they were:
ALTER TABLE public.t ALTER COLUMN a TYPE text;

-- 2. change column public.t.b (text) to b (bigint)
ALTER TABLE public.t ALTER COLUMN b TYPE bigint USING CAST(b AS bigint);
--    undo, but for the values of public.t.b as they were:
ALTER TABLE public.t ALTER COLUMN b TYPE text;
