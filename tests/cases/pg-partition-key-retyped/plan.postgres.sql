-- 1. drop table public.d
--    hazard drop_table: every row of public.d is deleted; undoing brings the table back empty
DROP TABLE public.d;
--    undo, but for the rows of public.d:
CREATE TABLE public.d (
    b integer,
    t text,
    k integer
);
ALTER TABLE ONLY public.c ATTACH PARTITION public.d FOR VALUES FROM (MINVALUE) TO (1);

-- 2. drop table public.c
--    hazard drop_table: every row of public.c is deleted; undoing brings the table back empty
DROP TABLE public.c;
--    undo, but for the rows of public.c:
CREATE TABLE public.c (
    b integer,
    t text,
    k integer
) PARTITION BY RANGE (b);

-- 3. drop table public.part_of_part
--    hazard drop_table: every row of public.part_of_part is deleted; undoing brings the table back empty
DROP TABLE public.part_of_part;
--    undo, but for the rows of public.part_of_part:
CREATE TABLE public.part_of_part (
    a integer,
    k integer
);
ALTER TABLE ONLY public.part ATTACH PARTITION public.part_of_part DEFAULT;

-- 4. drop table public.part
--    hazard drop_table: every row of public.part is deleted; undoing brings the table back empty
DROP TABLE public.part;
--    undo, but for the rows of public.part:
CREATE TABLE public.part (
    a integer,
    k integer
) PARTITION BY RANGE (k);
ALTER TABLE ONLY public.whole ATTACH PARTITION public.part FOR VALUES IN (1);

-- 5. create table public.c
CREATE TABLE public.c (
    b bigint,
    t text,
    k bigint
) PARTITION BY RANGE (b);
--    hazard of the undo drop_table: every row of public.c is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.c;

-- 6. create table public.d
CREATE TABLE public.d (
    b bigint,
    t text,
    k bigint
);
ALTER TABLE ONLY public.c ATTACH PARTITION public.d FOR VALUES FROM (MINVALUE) TO ('1');
--    hazard of the undo drop_table: every row of public.d is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.d;

-- 7. change column public.whole.k (integer) to k (bigint)
ALTER TABLE public.whole ALTER COLUMN k TYPE bigint;
--    undo:
ALTER TABLE public.whole ALTER COLUMN k TYPE integer;

-- 8. create table public.part
CREATE TABLE public.part (
    a integer,
    k bigint
) PARTITION BY RANGE (k);
ALTER TABLE ONLY public.whole ATTACH PARTITION public.part FOR VALUES IN (1);
--    hazard of the undo drop_table: every row of public.part is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.part;

-- 9. create table public.part_of_part
CREATE TABLE public.part_of_part (
    a integer,
    k bigint
);
ALTER TABLE ONLY public.part ATTACH PARTITION public.part_of_part DEFAULT;
--    hazard of the undo drop_table: every row of public.part_of_part is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.part_of_part;
