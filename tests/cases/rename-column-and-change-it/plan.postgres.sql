-- 1. rename column public.users.age to years
--    hazard rename: public.users.age becomes public.users.years: code that still uses the old name fails
ALTER TABLE public.users RENAME COLUMN age TO years;
--    hazard of the undo rename: public.users.years becomes public.users.age: code that still uses the old name fails
--    undo:
ALTER TABLE public.users RENAME COLUMN years TO age;

-- 2. change column public.users.years (integer) to years (text, not null, default '0'::text)
--    hazard required_column: public.users.years becomes NOT NULL: the step fails if a row has nothing there
ALTER TABLE public.users ALTER COLUMN years TYPE text;
ALTER TABLE public.users ALTER COLUMN years SET NOT NULL;
ALTER TABLE public.users ALTER COLUMN years SET DEFAULT '0'::text;
--    hazard of the undo lossy_type: values of public.users.years may be rounded, cut or changed from text to integer without an error
--    undo:
ALTER TABLE public.users ALTER COLUMN years DROP DEFAULT;
ALTER TABLE public.users ALTER COLUMN years TYPE integer USING years::integer;
ALTER TABLE public.users ALTER COLUMN years DROP NOT NULL;
