-- 1. take the rows out of public.t
CREATE TABLE public._lockplane_rows_1 AS SELECT id, weight, note, n::text AS n FROM ONLY public.t;
--    hazard of the undo drop_column: every value of public.t.twice is deleted; undoing brings the column back without them
--    hazard of the undo lossy_type: values of public.t.n may be rounded, cut or changed from character varying(3) to integer without an error
--    undo:
INSERT INTO public.t (id, weight, note, n) SELECT id, weight, note, n::integer FROM public._lockplane_rows_1;
DROP TABLE public._lockplane_rows_1;

-- 2. drop table public.t
DROP TABLE public.t;
--    undo:
CREATE TABLE public.t (
    id integer NOT NULL,
    weight text,
    note text,
    n integer,
    CONSTRAINT t_pkey PRIMARY KEY (id)
);

-- 3. create table public.t
CREATE TABLE public.t (
    id integer NOT NULL,
    weight integer,
    note text NOT NULL,
    n character varying(3),
    twice integer NOT NULL,
    CONSTRAINT t_pkey PRIMARY KEY (id)
) PARTITION BY HASH (id);
--    undo:
DROP TABLE public.t;

-- 4. create table public.t_all
CREATE TABLE public.t_all (
    id integer NOT NULL,
    weight integer,
    note text NOT NULL,
    n character varying(3),
    twice integer NOT NULL,
    CONSTRAINT t_all_pkey PRIMARY KEY (id)
);
ALTER TABLE ONLY public.t ATTACH PARTITION public.t_all FOR VALUES WITH (modulus 1, remainder 0);
--    undo:
ALTER TABLE public.t DETACH PARTITION public.t_all;
DROP TABLE public.t_all;

-- 5. put the rows into public.t
--    hazard lossy_type: values of public.t.n may be rounded, cut or changed from integer to character varying(3) without an error
INSERT INTO public.t (id, weight, note, n, twice) SELECT id, (split_part(weight, ' ', 1)::integer), coalesce(note, 'none'), n, (id * 2) FROM public._lockplane_rows_1;
DROP TABLE public._lockplane_rows_1;
--    undo:
CREATE TABLE public._lockplane_rows_1 AS SELECT id, weight::text AS weight, note, n::text AS n FROM public.t;
