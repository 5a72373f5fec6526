-- 1. drop view public.v
DROP VIEW public.v;
--    undo:
CREATE VIEW public.v AS
 SELECT t.id
   FROM public.t;

-- 2. rename table public.t to public.tt
--    hazard rename: table public.t becomes public.tt: code that still uses the old name fails
ALTER TABLE public.t RENAME TO tt;
--    hazard of the undo rename: table public.tt becomes public.t: code that still uses the old name fails
--    undo:
ALTER TABLE public.tt RENAME TO t;

-- 3. rename sequence public.t_i_seq to public.tt_i_seq
--    hazard rename: sequence public.t_i_seq becomes public.tt_i_seq: code that still uses the old name fails
ALTER SEQUENCE public.t_i_seq RENAME TO tt_i_seq;
--    hazard of the undo rename: sequence public.tt_i_seq becomes public.t_i_seq: code that still uses the old name fails
--    undo:
ALTER SEQUENCE public.tt_i_seq RENAME TO t_i_seq;

-- 4. rename sequence public.t_id_seq to public.tt_key_seq
--    hazard rename: sequence public.t_id_seq becomes public.tt_key_seq: code that still uses the old name fails
ALTER SEQUENCE public.t_id_seq RENAME TO tt_key_seq;
--    hazard of the undo rename: sequence public.tt_key_seq becomes public.t_id_seq: code that still uses the old name fails
--    undo:
ALTER SEQUENCE public.tt_key_seq RENAME TO t_id_seq;

-- 5. rename sequence public.t_x_seq to public.tt_x_seq
--    hazard rename: sequence public.t_x_seq becomes public.tt_x_seq: code that still uses the old name fails
ALTER SEQUENCE public.t_x_seq RENAME TO tt_x_seq;
--    hazard of the undo rename: sequence public.tt_x_seq becomes public.t_x_seq: code that still uses the old name fails
--    undo:
ALTER SEQUENCE public.tt_x_seq RENAME TO t_x_seq;

-- 6. rename column public.tt.id to key
--    hazard rename: public.tt.id becomes public.tt.key: code that still uses the old name fails
ALTER TABLE public.tt RENAME COLUMN id TO "key";
--    hazard of the undo rename: public.tt.key becomes public.tt.id: code that still uses the old name fails
--    undo:
ALTER TABLE public.tt RENAME COLUMN "key" TO id;

-- 7. rename constraint t_pkey of public.tt to primary key tt_pkey
ALTER TABLE public.tt RENAME CONSTRAINT t_pkey TO tt_pkey;
--    undo:
ALTER TABLE public.tt RENAME CONSTRAINT tt_pkey TO t_pkey;

-- 8. create view public.v
CREATE VIEW public.v AS
 SELECT tt.key
   FROM public.tt;
--    undo:
DROP VIEW public.v;
