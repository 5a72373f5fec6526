-- 1. make type public.pair anew; make type public.outside anew; make domain public.good anew
ALTER TYPE public.pair RENAME TO _lockplane_old_pair;
ALTER TYPE public.outside RENAME TO _lockplane_old_outside;
ALTER DOMAIN public.good RENAME TO _lockplane_old_good;
CREATE TYPE public.pair AS (
    y integer,
    x integer
);
CREATE TYPE public.outside AS (
    p public.pair,
    z integer
);
CREATE DOMAIN public.good AS public.pair;
ALTER TABLE public.alone ALTER COLUMN p TYPE public.pair USING CASE WHEN p IS DISTINCT FROM NULL THEN ROW((p).y, (p).x)::public.pair END;
ALTER TABLE public.inside ALTER COLUMN a TYPE public.pair[] USING CASE WHEN a IS DISTINCT FROM NULL THEN ('attributes change places inside of ' || a::text)::public.pair[] END, ALTER COLUMN o TYPE public.outside USING CASE WHEN o IS DISTINCT FROM NULL THEN ('attributes change places inside of ' || o::text)::public.outside END, ALTER COLUMN d TYPE public.good USING CASE WHEN d IS DISTINCT FROM NULL THEN ('attributes change places inside of ' || d::text)::public.good END;
DROP DOMAIN public._lockplane_old_good;
DROP TYPE public._lockplane_old_outside;
DROP TYPE public._lockplane_old_pair;
--    undo:
ALTER TYPE public.pair RENAME TO _lockplane_old_pair;
ALTER TYPE public.outside RENAME TO _lockplane_old_outside;
ALTER DOMAIN public.good RENAME TO _lockplane_old_good;
CREATE TYPE public.pair AS (
    x integer,
    y integer
);
CREATE TYPE public.outside AS (
    p public.pair,
    z integer
);
CREATE DOMAIN public.good AS public.pair;
ALTER TABLE public.alone ALTER COLUMN p TYPE public.pair USING CASE WHEN p IS DISTINCT FROM NULL THEN ROW((p).x, (p).y)::public.pair END;
ALTER TABLE public.inside ALTER COLUMN a TYPE public.pair[] USING CASE WHEN a IS DISTINCT FROM NULL THEN ('attributes change places inside of ' || a::text)::public.pair[] END, ALTER COLUMN o TYPE public.outside USING CASE WHEN o IS DISTINCT FROM NULL THEN ('attributes change places inside of ' || o::text)::public.outside END, ALTER COLUMN d TYPE public.good USING CASE WHEN d IS DISTINCT FROM NULL THEN ('attributes change places inside of ' || d::text)::public.good END;
DROP DOMAIN public._lockplane_old_good;
DROP TYPE public._lockplane_old_outside;
DROP TYPE public._lockplane_old_pair;
