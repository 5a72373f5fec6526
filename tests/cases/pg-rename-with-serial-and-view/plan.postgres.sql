-- 1. rename table public.users to public.people
--    hazard rename: table public.users becomes public.people: code that still uses the old name fails
ALTER TABLE public.users RENAME TO people;
--    hazard of the undo rename: table public.people becomes public.users: code that still uses the old name fails
--    undo:
ALTER TABLE public.people RENAME TO users;

-- 2. rename column public.people.name to full_name
--    hazard rename: public.people.name becomes public.people.full_name: code that still uses the old name fails
ALTER TABLE public.people RENAME COLUMN name TO full_name;
--    hazard of the undo rename: public.people.full_name becomes public.people.name: code that still uses the old name fails
--    undo:
ALTER TABLE public.people RENAME COLUMN full_name TO name;

-- 3. rename constraint users_pkey of public.people to primary key people_pkey
ALTER TABLE public.people RENAME CONSTRAINT users_pkey TO people_pkey;
--    undo:
ALTER TABLE public.people RENAME CONSTRAINT people_pkey TO users_pkey;
