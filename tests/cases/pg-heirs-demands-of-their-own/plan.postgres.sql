-- 1. change column public.a.n (text, not null) to n (text)
ALTER TABLE ONLY public.a ALTER COLUMN n DROP NOT NULL;
--    hazard of the undo required_column: public.a.n becomes NOT NULL: the step fails if a row has nothing there
--    undo:
ALTER TABLE public.a ALTER COLUMN n SET NOT NULL;

-- 2. change column public.p.n (text, not null) to n (text)
ALTER TABLE public.p ALTER COLUMN n DROP NOT NULL;
--    hazard of the undo required_column: public.p.n becomes NOT NULL: the step fails if a row has nothing there
--    undo:
ALTER TABLE public.p ALTER COLUMN n SET NOT NULL;

-- 3. keep public.p1.n not null
ALTER TABLE public.p1 ALTER COLUMN n SET NOT NULL;
--    undo:
