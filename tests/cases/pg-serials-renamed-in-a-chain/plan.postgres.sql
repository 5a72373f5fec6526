-- 1. rename table public.u to public.w
--    hazard rename: table public.u becomes public.w: code that still uses the old name fails
ALTER TABLE public.u RENAME TO w;
--    hazard of the undo rename: table public.w becomes public.u: code that still uses the old name fails
--    undo:
ALTER TABLE public.w RENAME TO u;

-- 2. rename table public.t to public.u
--    hazard rename: table public.t becomes public.u: code that still uses the old name fails
ALTER TABLE public.t RENAME TO u;
--    hazard of the undo rename: table public.u becomes public.t: code that still uses the old name fails
--    undo:
ALTER TABLE public.u RENAME TO t;

-- 3. rename sequence public.u_id_seq to public.w_id_seq
--    hazard rename: sequence public.u_id_seq becomes public.w_id_seq: code that still uses the old name fails
ALTER SEQUENCE public.u_id_seq RENAME TO w_id_seq;
--    hazard of the undo rename: sequence public.w_id_seq becomes public.u_id_seq: code that still uses the old name fails
--    undo:
ALTER SEQUENCE public.w_id_seq RENAME TO u_id_seq;

-- 4. rename sequence public.t_id_seq to public.u_id_seq
--    hazard rename: sequence public.t_id_seq becomes public.u_id_seq: code that still uses the old name fails
ALTER SEQUENCE public.t_id_seq RENAME TO u_id_seq;
--    hazard of the undo rename: sequence public.u_id_seq becomes public.t_id_seq: code that still uses the old name fails
--    undo:
ALTER SEQUENCE public.u_id_seq RENAME TO t_id_seq;

-- 5. rename constraint u_pkey of public.w to primary key w_pkey
ALTER TABLE public.w RENAME CONSTRAINT u_pkey TO w_pkey;
--    undo:
ALTER TABLE public.w RENAME CONSTRAINT w_pkey TO u_pkey;

-- 6. rename constraint t_pkey of public.u to primary key u_pkey
ALTER TABLE public.u RENAME CONSTRAINT t_pkey TO u_pkey;
--    undo:
ALTER TABLE public.u RENAME CONSTRAINT u_pkey TO t_pkey;
