-- 1. rename table public.t to public.u
--    hazard rename: table public.t becomes public.u: code that still uses the old name fails
ALTER TABLE public.t RENAME TO u;
--    hazard of the undo rename: table public.u becomes public.t: code that still uses the old name fails
--    undo:
ALTER TABLE public.u RENAME TO t;

-- 2. create sequence public.u_id_seq
CREATE SEQUENCE public.u_id_seq AS integer;
--    hazard of the undo drop_type: sequence public.u_id_seq is dropped with its position
--    undo:
DROP SEQUENCE public.u_id_seq;

-- 3. change column public.u.id (integer, not null, identity) to id (integer, not null, default nextval('public.u_id_seq'::regclass))
--    hazard drop_type: sequence public.t_id_seq loses its position and begins again: it may give out numbers once more
ALTER TABLE public.u ALTER COLUMN id DROP IDENTITY;
ALTER TABLE public.u ALTER COLUMN id SET DEFAULT nextval('public.u_id_seq'::regclass);
--    undo, but for how far public.u.id had counted:
ALTER TABLE public.u ALTER COLUMN id DROP DEFAULT;
ALTER TABLE public.u ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME public.t_id_seq);
SELECT setval(pg_get_serial_sequence('public.u', 'id'), greatest(max(id)::bigint + 1, 1), false) FROM public.u;

-- 4. give sequence public.u_id_seq to public.u.id
DO $$BEGIN EXECUTE (SELECT format('ALTER SEQUENCE %s OWNER TO %s', 'public.u_id_seq'::regclass, relowner::regrole) FROM pg_class WHERE oid = 'public.u'::regclass); END$$;
ALTER SEQUENCE public.u_id_seq OWNED BY public.u.id;
SELECT setval('public.u_id_seq', greatest(max(id)::bigint + 1, 1), false) FROM public.u;
--    undo:
ALTER SEQUENCE public.u_id_seq OWNED BY NONE;
