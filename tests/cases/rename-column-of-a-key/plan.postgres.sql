-- 1. rename column public.c.p_id to p_key
--    hazard rename: public.c.p_id becomes public.c.p_key: code that still uses the old name fails
ALTER TABLE public.c RENAME COLUMN p_id TO p_key;
--    hazard of the undo rename: public.c.p_key becomes public.c.p_id: code that still uses the old name fails
--    undo:
ALTER TABLE public.c RENAME COLUMN p_key TO p_id;

-- 2. rename constraint c_p_id_fkey of public.c to foreign key c_p_key_fkey
ALTER TABLE public.c RENAME CONSTRAINT c_p_id_fkey TO c_p_key_fkey;
--    undo:
ALTER TABLE public.c RENAME CONSTRAINT c_p_key_fkey TO c_p_id_fkey;

-- 3. rename column public.p.id to key
--    hazard rename: public.p.id becomes public.p.key: code that still uses the old name fails
ALTER TABLE public.p RENAME COLUMN id TO "key";
--    hazard of the undo rename: public.p.key becomes public.p.id: code that still uses the old name fails
--    undo:
ALTER TABLE public.p RENAME COLUMN "key" TO id;
