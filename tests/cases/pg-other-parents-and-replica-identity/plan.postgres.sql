-- 1. take the rows out of public.c
CREATE TABLE public._lockplane_rows_1 AS SELECT b FROM ONLY public.c;
--    undo:
INSERT INTO public.c (b) SELECT b FROM public._lockplane_rows_1;
DROP TABLE public._lockplane_rows_1;

-- 2. drop table public.c
DROP TABLE public.c;
--    undo:
CREATE TABLE public.c () INHERITS (public.d);
ALTER TABLE public.c REPLICA IDENTITY FULL;

-- 3. drop table public.d
--    hazard drop_table: every row of public.d is deleted; undoing brings the table back empty
DROP TABLE public.d;
--    undo, but for the rows of public.d:
CREATE TABLE public.d (
    b integer
);

-- 4. create table public.b
CREATE TABLE public.b (
    b integer
);
--    hazard of the undo drop_table: every row of public.b is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.b;

-- 5. create table public.c
CREATE TABLE public.c () INHERITS (public.b);
--    undo:
DROP TABLE public.c;

-- 6. put the rows into public.c
INSERT INTO public.c (b) SELECT b FROM public._lockplane_rows_1;
DROP TABLE public._lockplane_rows_1;
--    undo:
CREATE TABLE public._lockplane_rows_1 AS SELECT b FROM ONLY public.c;
