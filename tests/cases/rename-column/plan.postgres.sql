-- 1. rename column public.users.name to full_name
--    hazard rename: public.users.name becomes public.users.full_name: code that still uses the old name fails
ALTER TABLE public.users RENAME COLUMN name TO full_name;
--    hazard of the undo rename: public.users.full_name becomes public.users.name: code that still uses the old name fails
--    undo:
ALTER TABLE public.users RENAME COLUMN full_name TO name;

-- 2. rename constraint users_name_check of public.users to check users_full_name_check
ALTER TABLE public.users RENAME CONSTRAINT users_name_check TO users_full_name_check;
--    undo:
ALTER TABLE public.users RENAME CONSTRAINT users_full_name_check TO users_name_check;
