-- 1. add column public.t.a (integer, default (1 + (2 * 3)))
ALTER TABLE public.t ADD COLUMN a integer DEFAULT (1 + (2 * 3));
--    hazard of the undo drop_column: every value of public.t.a is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN a;

-- 2. add column public.t.b (text, default lower('ABC'::text))
ALTER TABLE public.t ADD COLUMN b text DEFAULT lower('ABC'::text);
--    hazard of the undo drop_column: every value of public.t.b is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN b;

-- 3. add column public.t.c (date, default CURRENT_DATE)
ALTER TABLE public.t ADD COLUMN c date DEFAULT CURRENT_DATE;
--    hazard of the undo drop_column: every value of public.t.c is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN c;

-- 4. add column public.t.d (integer, default abs('-4'::integer))
ALTER TABLE public.t ADD COLUMN d integer DEFAULT abs('-4'::integer);
--    hazard of the undo drop_column: every value of public.t.d is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN d;
