-- 1. change column public.t.id (integer, not null, default nextval('public.t_id_seq'::regclass)) to id (integer, not null, identity)
ALTER TABLE public.t ALTER COLUMN id DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME public._lockplane_new_t_id_seq);
SELECT setval('public._lockplane_new_t_id_seq'::regclass, greatest(max(id)::bigint + 1, 1, (SELECT last_value + CASE WHEN is_called THEN 1 ELSE 0 END FROM public.t_id_seq)), false) FROM public.t;
DROP SEQUENCE public.t_id_seq;
ALTER SEQUENCE public._lockplane_new_t_id_seq RENAME TO t_id_seq;
--    undo:
CREATE SEQUENCE public._lockplane_new_t_id_seq AS integer;
SELECT setval('public._lockplane_new_t_id_seq'::regclass, greatest(max(id)::bigint + 1, 1, (SELECT last_value + CASE WHEN is_called THEN 1 ELSE 0 END FROM public.t_id_seq)), false) FROM public.t;
ALTER TABLE public.t ALTER COLUMN id DROP IDENTITY;
ALTER SEQUENCE public._lockplane_new_t_id_seq RENAME TO t_id_seq;
DO $$BEGIN EXECUTE (SELECT format('ALTER SEQUENCE %s OWNER TO %s', 'public.t_id_seq'::regclass, relowner::regrole) FROM pg_class WHERE oid = 'public.t'::regclass); END$$;
ALTER SEQUENCE public.t_id_seq OWNED BY public.t.id;
ALTER TABLE public.t ALTER COLUMN id SET DEFAULT nextval('public.t_id_seq'::regclass);
GRANT USAGE ON SEQUENCE public.t_id_seq TO pg_monitor;

-- 2. change owner or privileges of table public.t
GRANT INSERT, SELECT ON TABLE public.t TO pg_monitor;
--    hazard of the undo revoke: table public.t: pg_monitor loses INSERT, SELECT
--    undo:
REVOKE INSERT, SELECT ON TABLE public.t FROM pg_monitor;

-- 3. change column public.u.id (integer, not null, identity) to id (integer, not null, default nextval('public.u_id_seq'::regclass))
CREATE SEQUENCE public._lockplane_new_u_id_seq AS integer;
SELECT setval('public._lockplane_new_u_id_seq'::regclass, greatest(max(id)::bigint + 1, 1, (SELECT last_value + CASE WHEN is_called THEN 1 ELSE 0 END FROM public.u_id_seq)), false) FROM public.u;
ALTER TABLE public.u ALTER COLUMN id DROP IDENTITY;
ALTER SEQUENCE public._lockplane_new_u_id_seq RENAME TO u_id_seq;
DO $$BEGIN EXECUTE (SELECT format('ALTER SEQUENCE %s OWNER TO %s', 'public.u_id_seq'::regclass, relowner::regrole) FROM pg_class WHERE oid = 'public.u'::regclass); END$$;
ALTER SEQUENCE public.u_id_seq OWNED BY public.u.id;
ALTER TABLE public.u ALTER COLUMN id SET DEFAULT nextval('public.u_id_seq'::regclass);
GRANT SELECT ON SEQUENCE public.u_id_seq TO pg_monitor;
--    undo:
ALTER TABLE public.u ALTER COLUMN id DROP DEFAULT;
ALTER TABLE public.u ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME public._lockplane_new_u_id_seq);
SELECT setval('public._lockplane_new_u_id_seq'::regclass, greatest(max(id)::bigint + 1, 1, (SELECT last_value + CASE WHEN is_called THEN 1 ELSE 0 END FROM public.u_id_seq)), false) FROM public.u;
DROP SEQUENCE public.u_id_seq;
ALTER SEQUENCE public._lockplane_new_u_id_seq RENAME TO u_id_seq;
GRANT USAGE ON SEQUENCE public.u_id_seq TO pg_monitor;

-- 4. change owner or privileges of table public.u
GRANT INSERT, SELECT ON TABLE public.u TO pg_monitor;
--    hazard of the undo revoke: table public.u: pg_monitor loses INSERT, SELECT
--    undo:
REVOKE INSERT, SELECT ON TABLE public.u FROM pg_monitor;

-- 5. change what others may do with tables that postgres makes in public
ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA public GRANT INSERT ON TABLES TO pg_monitor;
--    hazard of the undo revoke: default privileges public.postgres(TABLES): pg_monitor loses INSERT
--    undo:
ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA public REVOKE INSERT ON TABLES FROM pg_monitor;
