-- 1. keep public.x.j not null
--    undo:
ALTER TABLE public.x ALTER COLUMN j SET NOT NULL;

-- 2. change column public.a.j (integer) to j (integer, not null)
--    hazard required_column: public.a.j becomes NOT NULL: the step fails if a row has nothing there
ALTER TABLE public.a ALTER COLUMN j SET NOT NULL;
--    undo:
ALTER TABLE public.a ALTER COLUMN j DROP NOT NULL;
