-- 1. take sequence public.s from its column
ALTER SEQUENCE public.s OWNED BY NONE;
--    undo:
DO $$BEGIN EXECUTE (SELECT format('ALTER SEQUENCE %s OWNER TO %s', 'public.s'::regclass, relowner::regrole) FROM pg_class WHERE oid = 'public.t'::regclass); END$$;
ALTER SEQUENCE public.s OWNED BY public.t.a;

-- 2. change sequence public.s
ALTER SEQUENCE public.s NO MAXVALUE;
--    undo:
SELECT setval('public.s', CASE WHEN is_called OR (last_value <= 1000) THEN last_value ELSE 1 END, is_called) FROM public.s;
ALTER SEQUENCE public.s MAXVALUE 1000;

-- 3. change sequence public.t_b_seq
ALTER SEQUENCE public.t_b_seq SET UNLOGGED;
--    undo:
ALTER SEQUENCE public.t_b_seq SET LOGGED;

-- 4. change the options of public.t
--    hazard unlogged: public.t is written anew without a log: a crash of the server empties it
ALTER TABLE public.t SET UNLOGGED;
--    undo:
ALTER TABLE public.t SET LOGGED;

-- 5. give sequence public.s to public.t.a
DO $$BEGIN EXECUTE (SELECT format('ALTER SEQUENCE %s OWNER TO %s', 'public.s'::regclass, relowner::regrole) FROM pg_class WHERE oid = 'public.t'::regclass); END$$;
ALTER SEQUENCE public.s OWNED BY public.t.a;
--    undo:
ALTER SEQUENCE public.s OWNED BY NONE;
