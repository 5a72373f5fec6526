-- 1. take the rows out of public.c
CREATE TABLE public._lockplane_rows_1 AS SELECT b, t, k FROM public.c;
--    undo:
INSERT INTO public.c (b, t, k) SELECT b, t, k FROM public._lockplane_rows_1;
DROP TABLE public._lockplane_rows_1;

-- 2. take the rows out of public.part
CREATE TABLE public._lockplane_rows_2 AS SELECT a, k FROM public.part;
--    undo:
INSERT INTO public.part (a, k) SELECT a, k FROM public._lockplane_rows_2;
DROP TABLE public._lockplane_rows_2;

-- 3. drop table public.d
ALTER TABLE public.c DETACH PARTITION public.d;
DROP TABLE public.d;
--    undo:
CREATE TABLE public.d (
    b integer,
    t text,
    k integer
);
ALTER TABLE ONLY public.c ATTACH PARTITION public.d FOR VALUES FROM (MINVALUE) TO (1);

-- 4. drop table public.c
DROP TABLE public.c;
--    undo:
CREATE TABLE public.c (
    b integer,
    t text,
    k integer
) PARTITION BY RANGE (b);

-- 5. drop table public.part_of_part
ALTER TABLE public.part DETACH PARTITION public.part_of_part;
DROP TABLE public.part_of_part;
--    undo:
CREATE TABLE public.part_of_part (
    a integer,
    k integer
);
ALTER TABLE ONLY public.part ATTACH PARTITION public.part_of_part DEFAULT;

-- 6. drop table public.part
ALTER TABLE public.whole DETACH PARTITION public.part;
DROP TABLE public.part;
--    undo:
CREATE TABLE public.part (
    a integer,
    k integer
) PARTITION BY RANGE (k);
ALTER TABLE ONLY public.whole ATTACH PARTITION public.part FOR VALUES IN (1);

-- 7. create table public.c
CREATE TABLE public.c (
    b bigint,
    t text,
    k bigint
) PARTITION BY RANGE (b);
--    undo:
DROP TABLE public.c;

-- 8. create table public.d
CREATE TABLE public.d (
    b bigint,
    t text,
    k bigint
);
ALTER TABLE ONLY public.c ATTACH PARTITION public.d FOR VALUES FROM (MINVALUE) TO ('1');
--    undo:
ALTER TABLE public.c DETACH PARTITION public.d;
DROP TABLE public.d;

-- 9. put the rows into public.c
INSERT INTO public.c (b, t, k) SELECT b, t, k FROM public._lockplane_rows_1;
DROP TABLE public._lockplane_rows_1;
--    undo:
CREATE TABLE public._lockplane_rows_1 AS SELECT b, t, k FROM public.c;

-- 10. change column public.whole.k (integer) to k (bigint)
ALTER TABLE public.whole ALTER COLUMN k TYPE bigint;
--    hazard of the undo new_demand: public.whole.k becomes integer: the step fails if a value does not fit
--    undo:
ALTER TABLE public.whole ALTER COLUMN k TYPE integer;

-- 11. create table public.part
CREATE TABLE public.part (
    a integer,
    k bigint
) PARTITION BY RANGE (k);
ALTER TABLE ONLY public.whole ATTACH PARTITION public.part FOR VALUES IN (1);
--    undo:
ALTER TABLE public.whole DETACH PARTITION public.part;
DROP TABLE public.part;

-- 12. create table public.part_of_part
CREATE TABLE public.part_of_part (
    a integer,
    k bigint
);
ALTER TABLE ONLY public.part ATTACH PARTITION public.part_of_part DEFAULT;
--    undo:
ALTER TABLE public.part DETACH PARTITION public.part_of_part;
DROP TABLE public.part_of_part;

-- 13. put the rows into public.part
INSERT INTO public.part (a, k) SELECT a, k FROM public._lockplane_rows_2;
DROP TABLE public._lockplane_rows_2;
--    undo:
CREATE TABLE public._lockplane_rows_2 AS SELECT a, k FROM public.part;
