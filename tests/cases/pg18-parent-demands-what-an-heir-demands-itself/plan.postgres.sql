-- 1. change column public.p.a (integer) to a (integer, not null)
--    hazard required_column: public.p.a becomes NOT NULL: the step fails if a row has nothing there
ALTER TABLE public.p ALTER COLUMN a SET NOT NULL;
--    undo:
ALTER TABLE public.p ALTER COLUMN a DROP NOT NULL;

-- 2. change column public.p.b (integer, not null) to b (integer)
ALTER TABLE public.p ALTER COLUMN b DROP NOT NULL;
--    hazard of the undo required_column: public.p.b becomes NOT NULL: the step fails if a row has nothing there
--    undo:
ALTER TABLE public.p ALTER COLUMN b SET NOT NULL;
