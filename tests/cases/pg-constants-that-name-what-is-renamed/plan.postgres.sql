-- 1. rename table public.t to public.u
--    hazard rename: table public.t becomes public.u: code that still uses the old name fails
ALTER TABLE public.t RENAME TO u;
--    hazard of the undo rename: table public.u becomes public.t: code that still uses the old name fails
--    undo:
ALTER TABLE public.u RENAME TO t;

-- 2. rename sequence public.t_id_seq to public.u_id_seq
--    hazard rename: sequence public.t_id_seq becomes public.u_id_seq: code that still uses the old name fails
ALTER SEQUENCE public.t_id_seq RENAME TO u_id_seq;
--    hazard of the undo rename: sequence public.u_id_seq becomes public.t_id_seq: code that still uses the old name fails
--    undo:
ALTER SEQUENCE public.u_id_seq RENAME TO t_id_seq;
