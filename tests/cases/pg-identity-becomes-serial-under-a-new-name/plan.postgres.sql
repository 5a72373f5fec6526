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

-- 3. change column public.u.id (integer, not null, identity) to id (integer, not null, default nextval('public.u_id_seq'::regclass))
CREATE SEQUENCE public._lockplane_new_u_id_seq AS integer;
SELECT setval('public._lockplane_new_u_id_seq'::regclass, greatest(max(id)::bigint + 1, 1, (SELECT last_value + CASE WHEN is_called THEN 1 ELSE 0 END FROM public.u_id_seq)), false) FROM public.u;
ALTER TABLE public.u ALTER COLUMN id DROP IDENTITY;
ALTER SEQUENCE public._lockplane_new_u_id_seq RENAME TO u_id_seq;
DO $$BEGIN EXECUTE (SELECT format('ALTER SEQUENCE %s OWNER TO %s', 'public.u_id_seq'::regclass, relowner::regrole) FROM pg_class WHERE oid = 'public.u'::regclass); END$$;
ALTER SEQUENCE public.u_id_seq OWNED BY public.u.id;
ALTER TABLE public.u ALTER COLUMN id SET DEFAULT nextval('public.u_id_seq'::regclass);
--    undo:
ALTER TABLE public.u ALTER COLUMN id DROP DEFAULT;
ALTER TABLE public.u ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME public._lockplane_new_u_id_seq);
SELECT setval('public._lockplane_new_u_id_seq'::regclass, greatest(max(id)::bigint + 1, 1, (SELECT last_value + CASE WHEN is_called THEN 1 ELSE 0 END FROM public.u_id_seq)), false) FROM public.u;
DROP SEQUENCE public.u_id_seq;
ALTER SEQUENCE public._lockplane_new_u_id_seq RENAME TO u_id_seq;
