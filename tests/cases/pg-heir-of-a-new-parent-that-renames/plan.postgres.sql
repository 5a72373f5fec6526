-- 1. take the rows out of public.f
CREATE TABLE public._lockplane_rows_1 AS SELECT c AS e FROM ONLY public.f;
--    undo:
INSERT INTO public.f (c) SELECT e FROM public._lockplane_rows_1;
DROP TABLE public._lockplane_rows_1;

-- 2. drop table public.f
DROP TABLE public.f;
--    undo:
CREATE TABLE public.f () INHERITS (public.c);

-- 3. drop table public.c
--    hazard drop_table: every row of public.c is deleted; undoing brings the table back empty
DROP TABLE public.c;
--    undo, but for the rows of public.c:
CREATE TABLE public.c (
    c integer
);

-- 4. create table public.g
CREATE TABLE public.g (
    e integer
);
--    hazard of the undo drop_table: every row of public.g is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.g;

-- 5. create table public.f
CREATE TABLE public.f () INHERITS (public.g);
--    undo:
DROP TABLE public.f;

-- 6. put the rows into public.f
INSERT INTO public.f (e) SELECT e FROM public._lockplane_rows_1;
DROP TABLE public._lockplane_rows_1;
--    undo:
CREATE TABLE public._lockplane_rows_1 AS SELECT e FROM ONLY public.f;
