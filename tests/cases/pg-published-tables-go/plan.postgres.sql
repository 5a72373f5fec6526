-- 1. loosen publication anew
ALTER PUBLICATION anew DROP TABLE ONLY public.d;
--    undo:
ALTER PUBLICATION anew ADD TABLE ONLY public.d;

-- 2. loosen publication fewer
ALTER PUBLICATION fewer DROP TABLE ONLY public.b;
--    undo:
ALTER PUBLICATION fewer ADD TABLE ONLY public.b;

-- 3. loosen publication none
ALTER PUBLICATION "none" DROP TABLE ONLY public.b;
--    undo:
ALTER PUBLICATION "none" ADD TABLE ONLY public.b;

-- 4. loosen publication others
ALTER PUBLICATION "others" DROP TABLE ONLY public.b;
--    undo:
ALTER PUBLICATION "others" ADD TABLE ONLY public.b;

-- 5. loosen publication renamed
ALTER PUBLICATION renamed DROP TABLE ONLY public.b;
--    undo:
ALTER PUBLICATION renamed ADD TABLE ONLY public.b;

-- 6. take the rows out of public.d
CREATE TABLE public._lockplane_rows_1 AS SELECT id FROM public.d;
--    hazard of the undo drop_column: every value of public.d.k is deleted; undoing brings the column back without them
--    undo:
INSERT INTO public.d (id) SELECT id FROM public._lockplane_rows_1;
DROP TABLE public._lockplane_rows_1;

-- 7. drop table public.b
--    hazard drop_table: every row of public.b is deleted; undoing brings the table back empty
DROP TABLE public.b;
--    undo, but for the rows of public.b:
CREATE TABLE public.b (
    id integer NOT NULL,
    CONSTRAINT b_pkey PRIMARY KEY (id)
);

-- 8. drop table public.d1
ALTER TABLE public.d DETACH PARTITION public.d1;
DROP TABLE public.d1;
--    undo:
CREATE TABLE public.d1 (
    id integer
);
ALTER TABLE ONLY public.d ATTACH PARTITION public.d1 FOR VALUES IN (1);

-- 9. drop table public.d
DROP TABLE public.d;
--    undo:
CREATE TABLE public.d (
    id integer
) PARTITION BY LIST (id);

-- 10. rename table public.c to public.f
--    hazard rename: table public.c becomes public.f: code that still uses the old name fails
ALTER TABLE public.c RENAME TO f;
--    hazard of the undo rename: table public.f becomes public.c: code that still uses the old name fails
--    undo:
ALTER TABLE public.f RENAME TO c;

-- 11. rename constraint c_pkey of public.f to primary key f_pkey
ALTER TABLE public.f RENAME CONSTRAINT c_pkey TO f_pkey;
--    undo:
ALTER TABLE public.f RENAME CONSTRAINT f_pkey TO c_pkey;

-- 12. change column public.a.id (integer, not null) to id (bigint, not null)
ALTER TABLE public.a ALTER COLUMN id TYPE bigint;
--    hazard of the undo new_demand: public.a.id becomes integer: the step fails if a value does not fit
--    undo:
ALTER TABLE public.a ALTER COLUMN id TYPE integer;

-- 13. create table public.d
CREATE TABLE public.d (
    id integer,
    k integer
) PARTITION BY LIST (k);
--    undo:
DROP TABLE public.d;

-- 14. create table public.d1
CREATE TABLE public.d1 (
    id integer,
    k integer
);
ALTER TABLE ONLY public.d ATTACH PARTITION public.d1 FOR VALUES IN (1);
--    undo:
ALTER TABLE public.d DETACH PARTITION public.d1;
DROP TABLE public.d1;

-- 15. put the rows into public.d
INSERT INTO public.d (id) SELECT id FROM public._lockplane_rows_1;
DROP TABLE public._lockplane_rows_1;
--    undo:
CREATE TABLE public._lockplane_rows_1 AS SELECT id FROM public.d;

-- 16. create table public.e
CREATE TABLE public.e (
    id integer NOT NULL,
    CONSTRAINT e_pkey PRIMARY KEY (id)
);
--    hazard of the undo drop_table: every row of public.e is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.e;

-- 17. change publication anew
ALTER PUBLICATION anew ADD TABLE ONLY public.d;
--    undo:
ALTER PUBLICATION anew DROP TABLE ONLY public.d;

-- 18. change publication fewer
COMMENT ON PUBLICATION fewer IS 'of one';
--    undo:
COMMENT ON PUBLICATION fewer IS 'of two';

-- 19. change publication others
ALTER PUBLICATION "others" ADD TABLE ONLY public.e;
--    undo:
ALTER PUBLICATION "others" DROP TABLE ONLY public.e;
