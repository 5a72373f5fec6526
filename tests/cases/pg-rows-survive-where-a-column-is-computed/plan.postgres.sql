-- 1. take the rows out of public.heir
CREATE TABLE public._lockplane_rows_1 AS SELECT a, b, d FROM ONLY public.heir;
--    hazard of the undo drop_column: every value of public.heir.a is deleted; undoing brings the column back without them
--    undo:
INSERT INTO public.heir (b, d) SELECT b, d FROM public._lockplane_rows_1;
DROP TABLE public._lockplane_rows_1;

-- 2. take the rows out of public.t
CREATE TABLE public._lockplane_rows_2 AS SELECT id, a, twice FROM ONLY public.t;
--    hazard of the undo drop_column: every value of public.t.twice is deleted; undoing brings the column back without them
--    undo:
INSERT INTO public.t (id, a, later) SELECT id, a, later FROM public._lockplane_rows_2;
DROP TABLE public._lockplane_rows_2;

-- 3. drop table public.heir
DROP TABLE public.heir;
--    undo:
CREATE TABLE public.heir (
    d integer
) INHERITS (public.base);

-- 4. drop table public.base
--    hazard drop_table: every row of public.base is deleted; undoing brings the table back empty
DROP TABLE public.base;
--    undo, but for the rows of public.base:
CREATE TABLE public.base (
    a numeric GENERATED ALWAYS AS ((b)::numeric * (2)::numeric) STORED,
    b integer
);

-- 5. drop table public.t
DROP TABLE public.t;
--    undo:
CREATE TABLE public.t (
    id integer NOT NULL,
    a integer,
    twice integer GENERATED ALWAYS AS (a * 2) STORED,
    later integer,
    CONSTRAINT t_pkey PRIMARY KEY (id)
);

-- 6. create table public.other
CREATE TABLE public.other (
    a integer,
    b integer
);
--    hazard of the undo drop_table: every row of public.other is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.other;

-- 7. create table public.heir
CREATE TABLE public.heir (
    d integer
) INHERITS (public.other);
--    undo:
DROP TABLE public.heir;

-- 8. put the rows into public.heir
INSERT INTO public.heir (a, b, d) SELECT a, b, d FROM public._lockplane_rows_1;
DROP TABLE public._lockplane_rows_1;
--    undo:
CREATE TABLE public._lockplane_rows_1 AS SELECT b, d FROM ONLY public.heir;

-- 9. create table public.t
CREATE TABLE public.t (
    id integer NOT NULL,
    a integer,
    twice integer,
    later integer GENERATED ALWAYS AS (a * 3) STORED,
    CONSTRAINT t_pkey PRIMARY KEY (id)
) PARTITION BY HASH (id);
--    undo:
DROP TABLE public.t;

-- 10. create table public.t_all
CREATE TABLE public.t_all (
    id integer NOT NULL,
    a integer,
    twice integer,
    later integer GENERATED ALWAYS AS (a * 3) STORED,
    CONSTRAINT t_all_pkey PRIMARY KEY (id)
);
ALTER TABLE ONLY public.t ATTACH PARTITION public.t_all FOR VALUES WITH (modulus 1, remainder 0);
--    undo:
ALTER TABLE public.t DETACH PARTITION public.t_all;
DROP TABLE public.t_all;

-- 11. put the rows into public.t
--    hazard drop_column: every value of public.t.later is deleted; undoing brings the column back without them
INSERT INTO public.t (id, a, twice) SELECT id, a, twice FROM public._lockplane_rows_2;
DROP TABLE public._lockplane_rows_2;
--    undo:
CREATE TABLE public._lockplane_rows_2 AS SELECT id, a, later FROM public.t;
