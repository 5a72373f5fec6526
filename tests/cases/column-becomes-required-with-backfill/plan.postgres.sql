-- 1. change column public.users.name (text) to name (text, not null)
UPDATE public.users SET name = ('unknown') WHERE name IS NULL;
ALTER TABLE public.users ALTER COLUMN name SET NOT NULL;
--    undo:
ALTER TABLE public.users ALTER COLUMN name DROP NOT NULL;
