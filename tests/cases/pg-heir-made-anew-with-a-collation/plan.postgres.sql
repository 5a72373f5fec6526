-- 1. take the rows out of public.b
CREATE TABLE public._lockplane_rows_1 AS SELECT a, b, x COLLATE pg_catalog."default" AS x, y COLLATE pg_catalog."default" AS y, z FROM ONLY public.b;
--    undo:
INSERT INTO public.b (a, b, x, y, z) SELECT a, b, x, y, z FROM public._lockplane_rows_1;
DROP TABLE public._lockplane_rows_1;

-- 2. drop table public.b
DROP TABLE public.b;
--    undo:
CREATE TABLE public.b (
    b text,
    x text COLLATE public.gone,
    y text COLLATE public.gone,
    z text COLLATE "C"
) INHERITS (public.a);

-- 3. create collation public.c
CREATE COLLATION public.c (PROVIDER = libc, LOCALE = 'C');
--    hazard of the undo drop_object: collation public.c is dropped; code that uses it stops working
--    undo:
DROP COLLATION public.c;

-- 4. create table public.b
CREATE TABLE public.b (
    a integer,
    b text COLLATE public.c,
    x text,
    y character varying(20) COLLATE public.c,
    z text COLLATE "C"
) INHERITS (public.a);
--    undo:
DROP TABLE public.b;

-- 5. put the rows into public.b
--    hazard lossy_type: values of public.b.y may be rounded, cut or changed from text to character varying(20) without an error
INSERT INTO public.b (a, b, x, y, z) SELECT a, b, x, y, z FROM public._lockplane_rows_1;
DROP TABLE public._lockplane_rows_1;
--    undo:
CREATE TABLE public._lockplane_rows_1 AS SELECT a, b COLLATE pg_catalog."default" AS b, x, y COLLATE pg_catalog."default" AS y, z FROM ONLY public.b;

-- 6. drop collation public.gone
--    hazard drop_object: collation public.gone is dropped; code that uses it stops working
DROP COLLATION public.gone;
--    undo:
CREATE COLLATION public.gone (PROVIDER = libc, LOCALE = 'C');
