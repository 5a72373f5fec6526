-- 1. drop column public.t.b
ALTER TABLE public.t DROP COLUMN b;
--    undo:
ALTER TABLE public.t ADD COLUMN b integer GENERATED ALWAYS AS (a * 2) STORED;

-- 2. drop column public.t.c
ALTER TABLE public.t DROP COLUMN c;
--    undo:
ALTER TABLE public.t ADD COLUMN c integer GENERATED ALWAYS AS (a + 1) STORED;

-- 3. add column public.t.b (integer, generated as a * 3)
ALTER TABLE public.t ADD COLUMN b integer GENERATED ALWAYS AS (a * 3) STORED;
--    undo:
ALTER TABLE public.t DROP COLUMN b;

-- 4. add column public.t.d (text, generated as 'n'::text || (a)::text)
ALTER TABLE public.t ADD COLUMN d text GENERATED ALWAYS AS ('n'::text || (a)::text) STORED;
--    undo:
ALTER TABLE public.t DROP COLUMN d;
