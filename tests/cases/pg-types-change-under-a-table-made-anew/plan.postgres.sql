-- 1. take the rows out of public.t
CREATE TABLE public._lockplane_rows_1 AS SELECT id, x, "At" AS day, m, ms, c::text AS c FROM ONLY public.t;
--    hazard of the undo lossy_type: values of public.t.c may be rounded, cut or changed from text to public.colour without an error
--    undo:
INSERT INTO public.t (id, x, "At", m, ms, c) SELECT id, x, day, m, ms, c::public.colour FROM public._lockplane_rows_1;
DROP TABLE public._lockplane_rows_1;

-- 2. drop table public.t
DROP TABLE public.t;
--    undo:
CREATE TABLE public.t (
    id integer NOT NULL,
    x public.pair,
    "At" public.moment,
    m public.mood,
    ms public.mood[],
    c public.colour,
    CONSTRAINT t_pkey PRIMARY KEY (id)
);

-- 3. change type public.mood from (sad, glad) to (glad, sad, bored)
ALTER TYPE public.mood RENAME TO _lockplane_old_mood;
CREATE TYPE public.mood AS ENUM ('glad', 'sad', 'bored');
ALTER TABLE public._lockplane_rows_1 ALTER COLUMN m TYPE public.mood USING m::text::public.mood, ALTER COLUMN ms TYPE public.mood[] USING ms::text[]::public.mood[];
DROP TYPE public._lockplane_old_mood;
--    hazard of the undo drop_type: type public.mood loses bored; rows that hold one make the step fail
--    undo:
ALTER TYPE public.mood RENAME TO _lockplane_old_mood;
CREATE TYPE public.mood AS ENUM ('sad', 'glad');
ALTER TABLE public._lockplane_rows_1 ALTER COLUMN m TYPE public.mood USING m::text::public.mood, ALTER COLUMN ms TYPE public.mood[] USING ms::text[]::public.mood[];
DROP TYPE public._lockplane_old_mood;

-- 4. make type public.pair anew
ALTER TYPE public.pair RENAME TO _lockplane_old_pair;
CREATE TYPE public.pair AS (
    b integer,
    a integer,
    c text
);
ALTER TABLE public._lockplane_rows_1 ALTER COLUMN x TYPE public.pair USING CASE WHEN x IS DISTINCT FROM NULL THEN ROW((x).b, (x).a, NULL::text)::public.pair END;
DROP TYPE public._lockplane_old_pair;
--    hazard of the undo drop_type: type public.pair loses c in every value
--    undo:
ALTER TYPE public.pair RENAME TO _lockplane_old_pair;
CREATE TYPE public.pair AS (
    a integer,
    b integer
);
ALTER TABLE public._lockplane_rows_1 ALTER COLUMN x TYPE public.pair USING CASE WHEN x IS DISTINCT FROM NULL THEN ROW((x).a, (x).b)::public.pair END;
DROP TYPE public._lockplane_old_pair;

-- 5. make domain public.moment anew
--    hazard lossy_type: values of domain public.moment may be rounded, cut or changed from timestamp with time zone to date without an error
ALTER DOMAIN public.moment RENAME TO _lockplane_old_moment;
CREATE DOMAIN public.moment AS date;
ALTER TABLE public._lockplane_rows_1 ALTER COLUMN day TYPE public.moment;
DROP DOMAIN public._lockplane_old_moment;
--    hazard of the undo lossy_type: values of domain public.moment may be rounded, cut or changed from date to timestamp with time zone without an error
--    undo, but for the values of public.moment as they were:
ALTER DOMAIN public.moment RENAME TO _lockplane_old_moment;
CREATE DOMAIN public.moment AS timestamp with time zone;
ALTER TABLE public._lockplane_rows_1 ALTER COLUMN day TYPE public.moment;
DROP DOMAIN public._lockplane_old_moment;

-- 6. create table public.t
CREATE TABLE public.t (
    id integer NOT NULL,
    x public.pair,
    day public.moment,
    m public.mood,
    ms public.mood[],
    c text,
    CONSTRAINT t_pkey PRIMARY KEY (id)
) PARTITION BY HASH (id);
--    undo:
DROP TABLE public.t;

-- 7. create table public.t_all
CREATE TABLE public.t_all (
    id integer NOT NULL,
    x public.pair,
    day public.moment,
    m public.mood,
    ms public.mood[],
    c text,
    CONSTRAINT t_all_pkey PRIMARY KEY (id)
);
ALTER TABLE ONLY public.t ATTACH PARTITION public.t_all FOR VALUES WITH (modulus 1, remainder 0);
--    undo:
ALTER TABLE public.t DETACH PARTITION public.t_all;
DROP TABLE public.t_all;

-- 8. put the rows into public.t
INSERT INTO public.t (id, x, day, m, ms, c) SELECT id, x, day, m, ms, c FROM public._lockplane_rows_1;
DROP TABLE public._lockplane_rows_1;
--    undo:
CREATE TABLE public._lockplane_rows_1 AS SELECT id, x, day, m, ms, c::text AS c FROM public.t;

-- 9. drop type public.colour
DROP TYPE public.colour;
--    undo:
CREATE TYPE public.colour AS ENUM ('red', 'green');
