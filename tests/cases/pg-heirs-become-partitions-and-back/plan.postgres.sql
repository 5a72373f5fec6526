-- 1. take the rows out of public.one
CREATE TABLE public._lockplane_rows_2 AS SELECT id, a FROM ONLY public.one;
--    undo:
INSERT INTO public.one (id, a) SELECT id, a FROM public._lockplane_rows_2;
DROP TABLE public._lockplane_rows_2;

-- 2. take the rows out of public.rest
CREATE TABLE public._lockplane_rows_3 AS SELECT id, a FROM ONLY public.rest;
--    undo:
INSERT INTO public.rest (id, a) SELECT id, a FROM public._lockplane_rows_3;
DROP TABLE public._lockplane_rows_3;

-- 3. take the rows out of public.q
CREATE TABLE public._lockplane_rows_1 AS SELECT id, a FROM public.q WHERE tableoid NOT IN ('public.one'::regclass, 'public.rest'::regclass);
--    undo:
INSERT INTO public.q (id, a) SELECT id, a FROM public._lockplane_rows_1;
DROP TABLE public._lockplane_rows_1;

-- 4. drop table public.one
ALTER TABLE public.q DETACH PARTITION public.one;
DROP TABLE public.one;
--    undo:
CREATE TABLE public.one (
    id integer NOT NULL,
    a integer,
    CONSTRAINT one_pkey PRIMARY KEY (id)
);
ALTER TABLE ONLY public.q ATTACH PARTITION public.one FOR VALUES IN (1);

-- 5. drop table public.rest
ALTER TABLE public.q DETACH PARTITION public.rest;
DROP TABLE public.rest;
--    undo:
CREATE TABLE public.rest (
    id integer NOT NULL,
    a integer,
    CONSTRAINT rest_pkey PRIMARY KEY (id)
);
ALTER TABLE ONLY public.q ATTACH PARTITION public.rest DEFAULT;

-- 6. drop table public.q
DROP TABLE public.q;
--    undo:
CREATE TABLE public.q (
    id integer NOT NULL,
    a integer,
    CONSTRAINT q_pkey PRIMARY KEY (id)
) PARTITION BY LIST (id);

-- 7. create table public.q
CREATE TABLE public.q (
    id integer NOT NULL,
    a integer,
    CONSTRAINT q_pkey PRIMARY KEY (id)
);
--    undo:
DROP TABLE public.q;

-- 8. put the rows into public.q
INSERT INTO public.q (id, a) SELECT id, a FROM public._lockplane_rows_1;
DROP TABLE public._lockplane_rows_1;
--    undo:
CREATE TABLE public._lockplane_rows_1 AS SELECT id, a FROM ONLY public.q;

-- 9. create table public.one
CREATE TABLE public.one (
    CONSTRAINT one_pkey PRIMARY KEY (id)
) INHERITS (public.q);
ALTER TABLE public.one ALTER COLUMN id SET NOT NULL;
--    undo:
DROP TABLE public.one;

-- 10. put the rows into public.one
INSERT INTO public.one (id, a) SELECT id, a FROM public._lockplane_rows_2;
DROP TABLE public._lockplane_rows_2;
--    undo:
CREATE TABLE public._lockplane_rows_2 AS SELECT id, a FROM ONLY public.one;

-- 11. create table public.rest
CREATE TABLE public.rest (
    id integer NOT NULL,
    a integer,
    CONSTRAINT rest_pkey PRIMARY KEY (id)
);
--    undo:
DROP TABLE public.rest;

-- 12. put the rows into public.rest
INSERT INTO public.rest (id, a) SELECT id, a FROM public._lockplane_rows_3;
DROP TABLE public._lockplane_rows_3;
--    undo:
CREATE TABLE public._lockplane_rows_3 AS SELECT id, a FROM ONLY public.rest;
