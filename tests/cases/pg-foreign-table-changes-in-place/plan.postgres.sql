-- 1. drop foreign table public.columns
DROP FOREIGN TABLE public.columns;
--    undo:
CREATE FOREIGN TABLE public.columns (
    a text OPTIONS (force_not_null 'true') COLLATE "C" NOT NULL DEFAULT 'a, ) CHECK'::text,
    b numeric(10,2),
    c integer,
    CONSTRAINT k CHECK ((a <> ','::text)),
    CONSTRAINT stays CHECK ((c > 0))
) SERVER s OPTIONS (filename '/dev/null', format 'csv');
COMMENT ON COLUMN public.columns.b IS 'goes';
COMMENT ON CONSTRAINT k ON public.columns IS 'goes';

-- 2. drop foreign table public.places
DROP FOREIGN TABLE public.places;
--    undo:
CREATE FOREIGN TABLE public.places (
    a integer,
    b integer
) SERVER s OPTIONS (filename '/dev/null', format 'csv');

-- 3. drop view public.above
DROP VIEW public.above;
--    undo:
CREATE VIEW public.above AS
 SELECT seen.a
   FROM public.seen;

-- 4. drop foreign table public.seen
DROP FOREIGN TABLE public.seen;
--    undo:
CREATE FOREIGN TABLE public.seen (
    a integer,
    b integer
) SERVER s OPTIONS (filename '/dev/null', format 'csv');

-- 5. create sequence public.grows_n_seq
CREATE SEQUENCE public.grows_n_seq AS integer;
--    hazard of the undo drop_type: sequence public.grows_n_seq is dropped with its position
--    undo:
DROP SEQUENCE public.grows_n_seq;

-- 6. create foreign table public.columns
CREATE FOREIGN TABLE public.columns (
    a character varying(10) OPTIONS (force_null 'true') DEFAULT 'b'::character varying,
    c bigint NOT NULL,
    CONSTRAINT l CHECK ((length((a)::text) > 1)),
    CONSTRAINT stays CHECK ((c > 0))
) SERVER s OPTIONS (filename '/dev/null', format 'csv');
--    undo:
DROP FOREIGN TABLE public.columns;

-- 7. change foreign table public.grows
ALTER FOREIGN TABLE public.grows ADD COLUMN b integer NOT NULL;
ALTER FOREIGN TABLE public.grows ADD COLUMN n integer NOT NULL DEFAULT nextval('public.grows_n_seq'::regclass);
ALTER FOREIGN TABLE public.grows OPTIONS (SET format 'text');
COMMENT ON COLUMN public.grows.b IS 'comes';
--    undo:
COMMENT ON COLUMN public.grows.b IS NULL;
ALTER FOREIGN TABLE public.grows DROP COLUMN b;
ALTER FOREIGN TABLE public.grows DROP COLUMN n;
ALTER FOREIGN TABLE public.grows OPTIONS (SET format 'csv');

-- 8. change foreign table public.held
ALTER FOREIGN TABLE public.held ADD COLUMN c integer;
--    undo:
ALTER FOREIGN TABLE public.held DROP COLUMN c;

-- 9. create foreign table public.places
CREATE FOREIGN TABLE public.places (
    b integer,
    a integer
) SERVER s OPTIONS (filename '/dev/null', format 'csv');
--    undo:
DROP FOREIGN TABLE public.places;

-- 10. create foreign table public.seen
CREATE FOREIGN TABLE public.seen (
    a bigint,
    b integer,
    c integer
) SERVER s OPTIONS (filename '/dev/null', format 'csv');
--    undo:
DROP FOREIGN TABLE public.seen;

-- 11. create view public.above
CREATE VIEW public.above AS
 SELECT seen.a
   FROM public.seen;
--    undo:
DROP VIEW public.above;

-- 12. give sequence public.grows_n_seq to public.grows.n
DO $$BEGIN EXECUTE (SELECT format('ALTER SEQUENCE %s OWNER TO %s', 'public.grows_n_seq'::regclass, relowner::regrole) FROM pg_class WHERE oid = 'public.grows'::regclass); END$$;
ALTER SEQUENCE public.grows_n_seq OWNED BY public.grows.n;
--    undo:
ALTER SEQUENCE public.grows_n_seq OWNED BY NONE;
