-- 1. drop index descending on public.users
DROP INDEX public.descending;
--    undo:
CREATE UNIQUE INDEX descending ON public.users (name DESC);

-- 2. add unique constraint users_name_key to public.users
ALTER TABLE public.users ADD CONSTRAINT users_name_key UNIQUE (name);
--    undo:
ALTER TABLE public.users DROP CONSTRAINT users_name_key;

-- 3. leave index users_by_tag of the unique constraint users_tag_key of public.users
ALTER TABLE public.users DROP CONSTRAINT users_tag_key;
CREATE UNIQUE INDEX users_by_tag ON public.users (tag);
--    undo:
ALTER TABLE public.users ADD CONSTRAINT users_tag_key UNIQUE USING INDEX users_by_tag;
COMMENT ON CONSTRAINT users_tag_key ON public.users IS 'key';

-- 4. make index users_email_key the unique constraint users_email_key of public.users
COMMENT ON INDEX public.users_email_key IS NULL;
ALTER TABLE public.users ADD CONSTRAINT users_email_key UNIQUE USING INDEX users_email_key DEFERRABLE INITIALLY DEFERRED;
COMMENT ON CONSTRAINT users_email_key ON public.users IS 'one each';
--    undo:
ALTER TABLE public.users DROP CONSTRAINT users_email_key;
CREATE UNIQUE INDEX users_email_key ON public.users (email) INCLUDE (name) WITH (fillfactor = '70');
COMMENT ON INDEX public.users_email_key IS 'one each';

-- 5. make index users_id the primary key users_pkey of public.users
ALTER TABLE public.users ADD CONSTRAINT users_pkey PRIMARY KEY USING INDEX users_id;
--    undo:
ALTER TABLE public.users DROP CONSTRAINT users_pkey;
CREATE UNIQUE INDEX users_id ON public.users (id);
