-- 1. take the rows out of public.d
CREATE TABLE public._lockplane_rows_2 AS SELECT k, n, x FROM ONLY public.d;
--    undo:
INSERT INTO public.d (k, n, x) SELECT k, n, x FROM public._lockplane_rows_2;
DROP TABLE public._lockplane_rows_2;

-- 2. take the rows out of public.c
CREATE TABLE public._lockplane_rows_1 AS SELECT k, n FROM ONLY public.c;
--    undo:
INSERT INTO public.c (k, n) SELECT k, n FROM public._lockplane_rows_1;
DROP TABLE public._lockplane_rows_1;

-- 3. drop table public.d
DROP TABLE public.d;
--    undo:
CREATE TABLE public.d (
    x text DEFAULT 'd'::text
) INHERITS (public.c);
ALTER TABLE public.d ALTER COLUMN k SET DEFAULT 5;

-- 4. drop table public.c
DROP TABLE public.c;
--    undo:
CREATE TABLE public.c () INHERITS (public.a);
ALTER TABLE public.c ALTER COLUMN k SET DEFAULT 1;

-- 5. change column public.a.k (integer, default 1) to k (integer, default 2)
ALTER TABLE public.a ALTER COLUMN k SET DEFAULT 2;
--    undo:
ALTER TABLE public.a ALTER COLUMN k SET DEFAULT 1;

-- 6. change column public.a.n (integer) to n (integer, default 3)
ALTER TABLE public.a ALTER COLUMN n SET DEFAULT 3;
--    undo:
ALTER TABLE public.a ALTER COLUMN n DROP DEFAULT;

-- 7. create table public.c
CREATE TABLE public.c (
    k integer DEFAULT 9
) INHERITS (public.a);
ALTER TABLE public.c ALTER COLUMN n SET DEFAULT 3;
--    undo:
DROP TABLE public.c;

-- 8. put the rows into public.c
INSERT INTO public.c (k, n) SELECT k, n FROM public._lockplane_rows_1;
DROP TABLE public._lockplane_rows_1;
--    undo:
CREATE TABLE public._lockplane_rows_1 AS SELECT k, n FROM ONLY public.c;

-- 9. create table public.d
CREATE TABLE public.d (
    x text DEFAULT 'd'::text
) INHERITS (public.c);
ALTER TABLE public.d ALTER COLUMN n SET DEFAULT 3;
--    undo:
DROP TABLE public.d;

-- 10. put the rows into public.d
INSERT INTO public.d (k, n, x) SELECT k, n, x FROM public._lockplane_rows_2;
DROP TABLE public._lockplane_rows_2;
--    undo:
CREATE TABLE public._lockplane_rows_2 AS SELECT k, n, x FROM ONLY public.d;

-- 11. change column public.d.k (integer, default 9) to k (integer)
ALTER TABLE public.d ALTER COLUMN k DROP DEFAULT;
--    undo:
ALTER TABLE public.d ALTER COLUMN k SET DEFAULT 9;
