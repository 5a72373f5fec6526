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

-- 4. rename column public.posts.user_name to person_id
--    hazard rename: public.posts.user_name becomes public.posts.person_id: code that still uses the old name fails
ALTER TABLE public.posts RENAME COLUMN user_name TO person_id;
--    hazard of the undo rename: public.posts.person_id becomes public.posts.user_name: code that still uses the old name fails
--    undo:
ALTER TABLE public.posts RENAME COLUMN person_id TO user_name;

-- 5. rename constraint posts_user_name_fkey of public.posts to foreign key posts_person_id_fkey
ALTER TABLE public.posts RENAME CONSTRAINT posts_user_name_fkey TO posts_person_id_fkey;
--    undo:
ALTER TABLE public.posts RENAME CONSTRAINT posts_person_id_fkey TO posts_user_name_fkey;
