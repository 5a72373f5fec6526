-- 1. add column public.t.d (integer)
ALTER TABLE public.t ADD COLUMN d integer;
--    hazard of the undo drop_column: every value of public.t.d is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN d;

-- 2. add column public.t.e (text, default 'x'::text)
ALTER TABLE public.t ADD COLUMN e text DEFAULT 'x'::text;
--    hazard of the undo drop_column: every value of public.t.e is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN e;

-- 3. drop column public.t.c
--    hazard drop_column: every value of public.t.c is deleted; undoing brings the column back without them
ALTER TABLE public.t DROP COLUMN c;
--    undo, but for the values of public.t.c:
ALTER TABLE public.t ADD COLUMN c text;

-- 4. drop column public.t.a
--    hazard drop_column: every value of public.t.a is deleted; undoing brings the column back without them
ALTER TABLE public.t DROP COLUMN a;
--    undo, but for the values of public.t.a:
ALTER TABLE public.t ADD COLUMN a text;
