-- 1. change column public.users.name (text, not null) to name (text)
ALTER TABLE public.users ALTER COLUMN name DROP NOT NULL;
--    hazard of the undo required_column: public.users.name becomes NOT NULL: the step fails if a row has nothing there
--    undo:
ALTER TABLE public.users ALTER COLUMN name SET NOT NULL;
