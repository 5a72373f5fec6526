-- 1. drop foreign key led of public.users
ALTER TABLE public.users DROP CONSTRAINT led;
--    hazard of the undo new_demand: foreign key led of public.users: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.users ADD CONSTRAINT led FOREIGN KEY (boss) REFERENCES public.users (id);

-- 2. drop foreign key written of public.posts
ALTER TABLE public.posts DROP CONSTRAINT written;
--    hazard of the undo new_demand: foreign key written of public.posts: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.posts ADD CONSTRAINT written FOREIGN KEY (author) REFERENCES public.users (id) ON DELETE CASCADE;

-- 3. change column public.posts.author (integer, not null) to author (text, not null)
ALTER TABLE public.posts ALTER COLUMN author TYPE text;
--    hazard of the undo lossy_type: values of public.posts.author may be rounded, cut or changed from text to integer without an error
--    undo:
ALTER TABLE public.posts ALTER COLUMN author TYPE integer USING author::integer;

-- 4. change columns boss, id of public.users
ALTER TABLE public.users ALTER COLUMN boss TYPE text, ALTER COLUMN id TYPE text;
--    hazard of the undo lossy_type: values of public.users.id may be rounded, cut or changed from text to integer without an error
--    hazard of the undo lossy_type: values of public.users.boss may be rounded, cut or changed from text to integer without an error
--    undo:
ALTER TABLE public.users ALTER COLUMN id TYPE integer USING id::integer, ALTER COLUMN boss TYPE integer USING boss::integer;

-- 5. add foreign key written to public.posts
--    hazard new_demand: foreign key written of public.posts: the step fails if a row does not meet it
ALTER TABLE public.posts ADD CONSTRAINT written FOREIGN KEY (author) REFERENCES public.users (id) ON DELETE CASCADE;
--    undo:
ALTER TABLE public.posts DROP CONSTRAINT written;

-- 6. add foreign key led to public.users
--    hazard new_demand: foreign key led of public.users: the step fails if a row does not meet it
ALTER TABLE public.users ADD CONSTRAINT led FOREIGN KEY (boss) REFERENCES public.users (id);
--    undo:
ALTER TABLE public.users DROP CONSTRAINT led;
