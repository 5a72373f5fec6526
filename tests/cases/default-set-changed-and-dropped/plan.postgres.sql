-- 1. change column public.t.a (integer) to a (integer, default 5)
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT 5;
--    undo:
ALTER TABLE public.t ALTER COLUMN a DROP DEFAULT;

-- 2. change column public.t.b (integer, default 1) to b (integer, default 2)
ALTER TABLE public.t ALTER COLUMN b SET DEFAULT 2;
--    undo:
ALTER TABLE public.t ALTER COLUMN b SET DEFAULT 1;

-- 3. change column public.t.c (text, default 'old'::text) to c (text)
ALTER TABLE public.t ALTER COLUMN c DROP DEFAULT;
--    undo:
ALTER TABLE public.t ALTER COLUMN c SET DEFAULT 'old'::text;
