-- 1. rename table public.users to public.people
--    hazard rename: table public.users becomes public.people: code that still uses the old name fails
ALTER TABLE public.users RENAME TO people;
--    hazard of the undo rename: table public.people becomes public.users: code that still uses the old name fails
--    undo:
ALTER TABLE public.people RENAME TO users;

-- 2. rename constraint users_age_check of public.people to check people_age_check
ALTER TABLE public.people RENAME CONSTRAINT users_age_check TO people_age_check;
--    undo:
ALTER TABLE public.people RENAME CONSTRAINT people_age_check TO users_age_check;

-- 3. rename constraint users_email_key of public.people to unique constraint people_email_key
ALTER TABLE public.people RENAME CONSTRAINT users_email_key TO people_email_key;
--    undo:
ALTER TABLE public.people RENAME CONSTRAINT people_email_key TO users_email_key;

-- 4. rename constraint users_pkey of public.people to primary key people_pkey
ALTER TABLE public.people RENAME CONSTRAINT users_pkey TO people_pkey;
--    undo:
ALTER TABLE public.people RENAME CONSTRAINT people_pkey TO users_pkey;
