-- 1. change sequence public.t_id_seq
ALTER SEQUENCE public.t_id_seq AS bigint;
--    undo:
ALTER SEQUENCE public.t_id_seq AS integer;

-- 2. change column public.t.id (integer, not null, default nextval('public.t_id_seq'::regclass)) to id (bigint, not null, default nextval('public.t_id_seq'::regclass))
ALTER TABLE public.t ALTER COLUMN id DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN id TYPE bigint;
ALTER TABLE public.t ALTER COLUMN id SET DEFAULT nextval('public.t_id_seq'::regclass);
--    hazard of the undo new_demand: public.t.id becomes integer: the step fails if a value does not fit
--    undo:
ALTER TABLE public.t ALTER COLUMN id DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN id TYPE integer;
ALTER TABLE public.t ALTER COLUMN id SET DEFAULT nextval('public.t_id_seq'::regclass);
