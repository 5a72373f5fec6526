-- 1. drop materialized view public.m
--    hazard drop_object: materialized view public.m is dropped; code that uses it stops working
DROP MATERIALIZED VIEW public.m;
--    undo:
CREATE MATERIALIZED VIEW public.m AS
 SELECT count(*) AS count
   FROM public.e;

-- 2. take the rows out of public.e
CREATE TABLE public._lockplane_rows_1 AS SELECT id, t FROM public.e;
--    undo:
INSERT INTO public.e (id, t) SELECT id, t FROM public._lockplane_rows_1;
DROP TABLE public._lockplane_rows_1;

-- 3. drop table public.e1
ALTER TABLE public.e DETACH PARTITION public.e1;
DROP TABLE public.e1;
--    undo:
CREATE TABLE public.e1 (
    id integer NOT NULL,
    t integer NOT NULL
);
ALTER TABLE ONLY public.e ATTACH PARTITION public.e1 DEFAULT;

-- 4. drop table public.e
DROP TABLE public.e;
--    undo:
CREATE TABLE public.e (
    id integer NOT NULL,
    t integer NOT NULL
) PARTITION BY LIST (t);

-- 5. create table public.e
CREATE TABLE public.e (
    id integer NOT NULL,
    t integer NOT NULL
);
--    undo:
DROP TABLE public.e;

-- 6. put the rows into public.e
INSERT INTO public.e (id, t) SELECT id, t FROM public._lockplane_rows_1;
DROP TABLE public._lockplane_rows_1;
--    undo:
CREATE TABLE public._lockplane_rows_1 AS SELECT id, t FROM ONLY public.e;

-- 7. create view public.m
CREATE VIEW public.m AS
 SELECT count(*) AS count
   FROM public.e;
--    hazard of the undo drop_object: view public.m is dropped; code that uses it stops working
--    undo:
DROP VIEW public.m;
