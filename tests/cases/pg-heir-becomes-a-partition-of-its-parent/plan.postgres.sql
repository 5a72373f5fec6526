-- 1. take the rows out of public.k
CREATE TABLE public._lockplane_rows_2 AS SELECT id, a FROM ONLY public.k;
--    undo:
INSERT INTO public.k (id, a) SELECT id, a FROM public._lockplane_rows_2;
DROP TABLE public._lockplane_rows_2;

-- 2. take the rows out of public.p
CREATE TABLE public._lockplane_rows_1 AS SELECT id, a FROM ONLY public.p;
--    undo:
INSERT INTO public.p (id, a) SELECT id, a FROM public._lockplane_rows_1;
DROP TABLE public._lockplane_rows_1;

-- 3. drop table public.k
DROP TABLE public.k;
--    undo:
CREATE TABLE public.k () INHERITS (public.p);
ALTER TABLE public.k ALTER COLUMN id SET NOT NULL;

-- 4. drop table public.p
DROP TABLE public.p;
--    undo:
CREATE TABLE public.p (
    id integer NOT NULL,
    a integer,
    CONSTRAINT p_pkey PRIMARY KEY (id)
);

-- 5. create table public.p
CREATE TABLE public.p (
    id integer NOT NULL,
    a integer,
    CONSTRAINT p_pkey PRIMARY KEY (id)
) PARTITION BY LIST (id);
--    undo:
DROP TABLE public.p;

-- 6. create table public.k
CREATE TABLE public.k (
    id integer NOT NULL,
    a integer,
    CONSTRAINT k_pkey PRIMARY KEY (id)
);
ALTER TABLE ONLY public.p ATTACH PARTITION public.k DEFAULT;
--    undo:
ALTER TABLE public.p DETACH PARTITION public.k;
DROP TABLE public.k;

-- 7. put the rows into public.p
INSERT INTO public.p (id, a) SELECT id, a FROM public._lockplane_rows_1;
DROP TABLE public._lockplane_rows_1;
--    undo, but for the rows of public.p that are in public.k by then:
CREATE TABLE public._lockplane_rows_1 AS SELECT id, a FROM public.p WHERE tableoid NOT IN ('public.k'::regclass);

-- 8. put the rows into public.k
INSERT INTO public.k (id, a) SELECT id, a FROM public._lockplane_rows_2;
DROP TABLE public._lockplane_rows_2;
--    undo:
CREATE TABLE public._lockplane_rows_2 AS SELECT id, a FROM ONLY public.k;
