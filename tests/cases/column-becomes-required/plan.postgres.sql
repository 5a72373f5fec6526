-- 1. change column public.users.city (text, default 'Oslo'::text) to city (text, not null, default 'Oslo'::text)
--    hazard required_column: public.users.city becomes NOT NULL: the step fails if a row has nothing there
ALTER TABLE public.users ALTER COLUMN city SET NOT NULL;
--    undo:
ALTER TABLE public.users ALTER COLUMN city DROP NOT NULL;

-- 2. change column public.users.name (text) to name (text, not null)
--    hazard required_column: public.users.name becomes NOT NULL: the step fails if a row has nothing there
ALTER TABLE public.users ALTER COLUMN name SET NOT NULL;
--    undo:
ALTER TABLE public.users ALTER COLUMN name DROP NOT NULL;
