-- 1. drop foreign key posts_author_fkey of public.posts
ALTER TABLE public.posts DROP CONSTRAINT posts_author_fkey;
--    undo:
ALTER TABLE public.posts ADD CONSTRAINT posts_author_fkey FOREIGN KEY (author) REFERENCES public.users (id);

-- 2. drop primary key users_pkey of public.users
ALTER TABLE public.users DROP CONSTRAINT users_pkey;
--    undo:
ALTER TABLE public.users ADD CONSTRAINT users_pkey PRIMARY KEY (id);

-- 3. add primary key users_pkey to public.users
--    hazard new_demand: primary key users_pkey of public.users: the step fails if a row does not meet it
ALTER TABLE public.users ADD CONSTRAINT users_pkey PRIMARY KEY (mail);
--    undo:
ALTER TABLE public.users DROP CONSTRAINT users_pkey;

-- 4. add unique constraint users_id to public.users
ALTER TABLE public.users ADD CONSTRAINT users_id UNIQUE (id);
--    undo:
ALTER TABLE public.users DROP CONSTRAINT users_id;

-- 5. add foreign key posts_author_fkey to public.posts
ALTER TABLE public.posts ADD CONSTRAINT posts_author_fkey FOREIGN KEY (author) REFERENCES public.users (id);
--    undo:
ALTER TABLE public.posts DROP CONSTRAINT posts_author_fkey;
