-- 1. take sequence public.d from its column
ALTER SEQUENCE public.d OWNED BY NONE;
--    undo:
DO $$BEGIN EXECUTE (SELECT format('ALTER SEQUENCE %s OWNER TO %s', 'public.d'::regclass, relowner::regrole) FROM pg_class WHERE oid = 'public.c'::regclass); END$$;
ALTER SEQUENCE public.d OWNED BY public.c.c;

-- 2. take sequence public.b from its column
ALTER SEQUENCE public.b OWNED BY NONE;
--    undo:
DO $$BEGIN EXECUTE (SELECT format('ALTER SEQUENCE %s OWNER TO %s', 'public.b'::regclass, relowner::regrole) FROM pg_class WHERE oid = 'public.a'::regclass); END$$;
ALTER SEQUENCE public.b OWNED BY public.a.c;

-- 3. drop column public.c.c
ALTER TABLE public.c DROP COLUMN c;
--    undo:
ALTER TABLE public.c ADD COLUMN c numeric GENERATED ALWAYS AS ((a)::numeric * (2)::numeric) STORED;

-- 4. change column public.a.c (numeric, generated as (a)::numeric * (2)::numeric) to c (numeric)
ALTER TABLE public.a ALTER COLUMN c DROP EXPRESSION;
--    hazard of the undo drop_column: every value of public.a.c is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.a DROP COLUMN c;
ALTER TABLE public.a ADD COLUMN c numeric GENERATED ALWAYS AS ((a)::numeric * (2)::numeric) STORED;

-- 5. drop column public.a.a
--    hazard drop_column: every value of public.a.a is deleted; undoing brings the column back without them
ALTER TABLE public.a DROP COLUMN a;
--    undo, but for the values of public.a.a:
ALTER TABLE public.a ADD COLUMN a integer;

-- 6. add column public.c.c (numeric, generated as (a)::numeric * (3)::numeric)
ALTER TABLE public.c ADD COLUMN c numeric GENERATED ALWAYS AS ((a)::numeric * (3)::numeric) STORED;
--    undo:
ALTER TABLE public.c DROP COLUMN c;

-- 7. give sequence public.b to public.a.c
DO $$BEGIN EXECUTE (SELECT format('ALTER SEQUENCE %s OWNER TO %s', 'public.b'::regclass, relowner::regrole) FROM pg_class WHERE oid = 'public.a'::regclass); END$$;
ALTER SEQUENCE public.b OWNED BY public.a.c;
--    undo:
ALTER SEQUENCE public.b OWNED BY NONE;

-- 8. give sequence public.d to public.c.c
DO $$BEGIN EXECUTE (SELECT format('ALTER SEQUENCE %s OWNER TO %s', 'public.d'::regclass, relowner::regrole) FROM pg_class WHERE oid = 'public.c'::regclass); END$$;
ALTER SEQUENCE public.d OWNED BY public.c.c;
--    undo:
ALTER SEQUENCE public.d OWNED BY NONE;
