-- 1. add column public.users.email (text)
ALTER TABLE public.users ADD COLUMN email text;
--    hazard of the undo drop_column: every value of public.users.email is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.users DROP COLUMN email;

-- 2. add column public.users.age (integer)
ALTER TABLE public.users ADD COLUMN age integer;
--    hazard of the undo drop_column: every value of public.users.age is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.users DROP COLUMN age;

-- 3. add check users_age_check to public.users
--    hazard new_demand: check users_age_check of public.users: the step fails if a row does not meet it
ALTER TABLE public.users ADD CONSTRAINT users_age_check CHECK (age >= 0);
--    undo:
ALTER TABLE public.users DROP CONSTRAINT users_age_check;

-- 4. add unique constraint users_email_key to public.users
ALTER TABLE public.users ADD CONSTRAINT users_email_key UNIQUE (email);
--    undo:
ALTER TABLE public.users DROP CONSTRAINT users_email_key;
