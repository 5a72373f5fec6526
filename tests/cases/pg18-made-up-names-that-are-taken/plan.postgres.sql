-- 1. change column public.a.d (integer, not null not valid) to d (integer, not null)
--    hazard required_column: public.a.d becomes NOT NULL: the step fails if a row has nothing there
ALTER TABLE public.a ALTER COLUMN d SET NOT NULL;
--    undo:
ALTER TABLE public.a ALTER COLUMN d DROP NOT NULL;
ALTER TABLE public.a ADD NOT NULL d NOT VALID;

-- 2. add column public.a_b.e (integer)
ALTER TABLE public.a_b ADD COLUMN e integer;
--    hazard of the undo drop_column: every value of public.a_b.e is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.a_b DROP COLUMN e;
