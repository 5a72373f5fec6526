-- 1. create sequence public.up
CREATE SEQUENCE public.up AS bigint;
--    hazard of the undo drop_type: sequence public.up is dropped with its position
--    undo:
DROP SEQUENCE public.up;

-- 2. give sequence public.up to public.t.a
DO $$BEGIN EXECUTE (SELECT format('ALTER SEQUENCE %s OWNER TO %s', 'public.up'::regclass, relowner::regrole) FROM pg_class WHERE oid = 'public.t'::regclass); END$$;
ALTER SEQUENCE public.up OWNED BY public.t.a;
SELECT setval('public.up', greatest(max(a)::bigint + 1, 1), false) FROM public.t;
--    undo:
ALTER SEQUENCE public.up OWNED BY NONE;
