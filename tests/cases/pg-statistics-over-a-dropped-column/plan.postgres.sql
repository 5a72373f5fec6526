-- 1. drop statistics public.e
--    hazard drop_object: statistics public.e is dropped; code that uses it stops working
DROP STATISTICS public.e;
--    undo:
CREATE STATISTICS public.e (ndistinct) ON a, b, (c + 1), abs(b) FROM public.t;

-- 2. drop statistics public.s
--    hazard drop_object: statistics public.s is dropped; code that uses it stops working
DROP STATISTICS public.s;
--    undo:
CREATE STATISTICS public.s ON a, b FROM public.t;

-- 3. drop column public.t.a
--    hazard drop_column: every value of public.t.a is deleted; undoing brings the column back without them
ALTER TABLE public.t DROP COLUMN a;
--    undo, but for the values of public.t.a:
ALTER TABLE public.t ADD COLUMN a integer;
