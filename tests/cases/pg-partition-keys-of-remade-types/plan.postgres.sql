-- 1. drop view public.v
DROP VIEW public.v;
--    undo:
CREATE VIEW public.v AS
 SELECT c.b
   FROM public.c;

-- 2. take the rows out of public.c
CREATE TABLE public._lockplane_rows_1 AS SELECT b COLLATE pg_catalog."default" AS b, o FROM public.c;
--    undo:
INSERT INTO public.c (b, o) SELECT b, o FROM public._lockplane_rows_1;
DROP TABLE public._lockplane_rows_1;

-- 3. take the rows out of public.e
CREATE TABLE public._lockplane_rows_2 AS SELECT m, o FROM public.e;
--    undo:
INSERT INTO public.e (m, o) SELECT m, o FROM public._lockplane_rows_2;
DROP TABLE public._lockplane_rows_2;

-- 4. take the rows out of public.f
CREATE TABLE public._lockplane_rows_3 AS SELECT m, o FROM public.f;
--    undo:
INSERT INTO public.f (m, o) SELECT m, o FROM public._lockplane_rows_3;
DROP TABLE public._lockplane_rows_3;

-- 5. drop table public.d
ALTER TABLE public.c DETACH PARTITION public.d;
DROP TABLE public.d;
--    undo:
CREATE TABLE public.d (
    b text COLLATE public.b,
    o integer
);
CREATE INDEX d_b_idx ON public.d (b);
ALTER TABLE ONLY public.c ATTACH PARTITION public.d FOR VALUES FROM (MINVALUE) TO ('m');

-- 6. drop table public.d2
ALTER TABLE public.c DETACH PARTITION public.d2;
DROP TABLE public.d2;
--    undo:
CREATE TABLE public.d2 (
    b text COLLATE public.b,
    o integer
);
CREATE INDEX d2_b_idx ON public.d2 (b);
ALTER TABLE ONLY public.c ATTACH PARTITION public.d2 DEFAULT;

-- 7. drop table public.c
DROP TABLE public.c;
--    undo:
CREATE TABLE public.c (
    b text COLLATE public.b,
    o integer
) PARTITION BY RANGE (b);
CREATE INDEX i ON public.c (b);

-- 8. drop table public.e1
ALTER TABLE public.e DETACH PARTITION public.e1;
DROP TABLE public.e1;
--    undo:
CREATE TABLE public.e1 (
    m public.mood,
    o integer
);
ALTER TABLE ONLY public.e ATTACH PARTITION public.e1 FOR VALUES IN ('x', 'y');

-- 9. drop table public.e
DROP TABLE public.e;
--    undo:
CREATE TABLE public.e (
    m public.mood,
    o integer
) PARTITION BY LIST (m);

-- 10. drop table public.f1
ALTER TABLE public.f DETACH PARTITION public.f1;
DROP TABLE public.f1;
--    undo:
CREATE TABLE public.f1 (
    m public.dom,
    o integer
);
ALTER TABLE ONLY public.f ATTACH PARTITION public.f1 FOR VALUES IN ('x', 'y');

-- 11. drop table public.f
DROP TABLE public.f;
--    undo:
CREATE TABLE public.f (
    m public.dom,
    o integer
) PARTITION BY LIST (m);

-- 12. make collation public.b anew
ALTER COLLATION public.b RENAME TO _lockplane_old_b;
CREATE COLLATION public.b (PROVIDER = libc, LOCALE = 'C');
ALTER TABLE public._lockplane_rows_1 ALTER COLUMN b TYPE text;
DROP COLLATION public._lockplane_old_b;
--    undo:
ALTER COLLATION public.b RENAME TO _lockplane_old_b;
CREATE COLLATION public.b (PROVIDER = libc, LOCALE = 'POSIX');
ALTER TABLE public._lockplane_rows_1 ALTER COLUMN b TYPE text COLLATE public.b;
DROP COLLATION public._lockplane_old_b;

-- 13. change type public.mood from (x, y, z) to (y, x)
--    hazard drop_type: type public.mood loses z; rows that hold one make the step fail
ALTER TYPE public.mood RENAME TO _lockplane_old_mood;
CREATE TYPE public.mood AS ENUM ('y', 'x');
ALTER TABLE public._lockplane_rows_2 ALTER COLUMN m TYPE public.mood USING m::text::public.mood;
DROP TYPE public._lockplane_old_mood;
--    undo:
ALTER TYPE public.mood RENAME TO _lockplane_old_mood;
CREATE TYPE public.mood AS ENUM ('x', 'y', 'z');
ALTER TABLE public._lockplane_rows_2 ALTER COLUMN m TYPE public.mood USING m::text::public.mood;
DROP TYPE public._lockplane_old_mood;

-- 14. make domain public.dom anew
--    hazard lossy_type: values of domain public.dom may be rounded, cut or changed from text to character varying(9) without an error
ALTER DOMAIN public.dom RENAME TO _lockplane_old_dom;
CREATE DOMAIN public.dom AS character varying(9);
ALTER TABLE public._lockplane_rows_3 ALTER COLUMN m TYPE public.dom;
DROP DOMAIN public._lockplane_old_dom;
--    undo, but for the values of public.dom as they were:
ALTER DOMAIN public.dom RENAME TO _lockplane_old_dom;
CREATE DOMAIN public.dom AS text;
ALTER TABLE public._lockplane_rows_3 ALTER COLUMN m TYPE public.dom;
DROP DOMAIN public._lockplane_old_dom;

-- 15. create table public.c
CREATE TABLE public.c (
    b text COLLATE public.b,
    o integer
) PARTITION BY RANGE (b);
CREATE INDEX i ON public.c (b);
--    undo:
DROP TABLE public.c;

-- 16. create table public.d
CREATE TABLE public.d (
    b text COLLATE public.b,
    o integer
);
CREATE INDEX d_b_idx ON public.d (b);
ALTER TABLE ONLY public.c ATTACH PARTITION public.d FOR VALUES FROM (MINVALUE) TO ('m');
--    undo:
ALTER TABLE public.c DETACH PARTITION public.d;
DROP TABLE public.d;

-- 17. create table public.d2
CREATE TABLE public.d2 (
    b text COLLATE public.b,
    o integer
);
CREATE INDEX d2_b_idx ON public.d2 (b);
ALTER TABLE ONLY public.c ATTACH PARTITION public.d2 DEFAULT;
--    undo:
ALTER TABLE public.c DETACH PARTITION public.d2;
DROP TABLE public.d2;

-- 18. put the rows into public.c
INSERT INTO public.c (b, o) SELECT b, o FROM public._lockplane_rows_1;
DROP TABLE public._lockplane_rows_1;
--    undo:
CREATE TABLE public._lockplane_rows_1 AS SELECT b COLLATE pg_catalog."default" AS b, o FROM public.c;

-- 19. create table public.e
CREATE TABLE public.e (
    m public.mood,
    o integer
) PARTITION BY LIST (m);
--    undo:
DROP TABLE public.e;

-- 20. create table public.e1
CREATE TABLE public.e1 (
    m public.mood,
    o integer
);
ALTER TABLE ONLY public.e ATTACH PARTITION public.e1 FOR VALUES IN ('x', 'y');
--    undo:
ALTER TABLE public.e DETACH PARTITION public.e1;
DROP TABLE public.e1;

-- 21. put the rows into public.e
INSERT INTO public.e (m, o) SELECT m, o FROM public._lockplane_rows_2;
DROP TABLE public._lockplane_rows_2;
--    undo:
CREATE TABLE public._lockplane_rows_2 AS SELECT m, o FROM public.e;

-- 22. create table public.f
CREATE TABLE public.f (
    m public.dom,
    o integer
) PARTITION BY LIST (m);
--    undo:
DROP TABLE public.f;

-- 23. create table public.f1
CREATE TABLE public.f1 (
    m public.dom,
    o integer
);
ALTER TABLE ONLY public.f ATTACH PARTITION public.f1 FOR VALUES IN ('x', 'y');
--    undo:
ALTER TABLE public.f DETACH PARTITION public.f1;
DROP TABLE public.f1;

-- 24. put the rows into public.f
INSERT INTO public.f (m, o) SELECT m, o FROM public._lockplane_rows_3;
DROP TABLE public._lockplane_rows_3;
--    undo:
CREATE TABLE public._lockplane_rows_3 AS SELECT m, o FROM public.f;

-- 25. create view public.v
CREATE VIEW public.v AS
 SELECT c.b
   FROM public.c;
--    undo:
DROP VIEW public.v;
