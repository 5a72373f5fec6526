-- 1. change columns a, b of public.t
ALTER TABLE public.t ALTER COLUMN a TYPE integer USING CAST(a AS integer), ALTER COLUMN b TYPE bigint USING CAST(b AS bigint);
--    undo, but for the values of public.t.a as they were, the values of public.t.b as they were:
ALTER TABLE public.t ALTER COLUMN b TYPE text, ALTER COLUMN a TYPE text;
