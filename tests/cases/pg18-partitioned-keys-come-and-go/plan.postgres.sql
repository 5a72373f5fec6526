-- 1. drop exclusion constraint e1_id_valid_excl of public.e1
ALTER TABLE public.e1 DROP CONSTRAINT e1_id_valid_excl;
--    hazard of the undo new_demand: exclusion constraint e1_id_valid_excl of public.e1: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.e1 ADD CONSTRAINT e1_id_valid_excl EXCLUDE USING gist (id WITH =, valid WITH &&) WHERE ((n > 0));

-- 2. drop unique constraint f_new of public.f
ALTER TABLE public.f DROP CONSTRAINT f_new;
--    hazard of the undo new_demand: unique constraint f_new of public.f: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.f ADD CONSTRAINT f_new UNIQUE (id, valid WITHOUT OVERLAPS);

-- 3. take the rows out of public.f2
CREATE TABLE public._lockplane_rows_1 AS SELECT id, valid FROM ONLY public.f2;
--    undo:
INSERT INTO public.f2 (id, valid) SELECT id, valid FROM public._lockplane_rows_1;
DROP TABLE public._lockplane_rows_1;

-- 4. drop table public.f2
DROP TABLE public.f2;
--    undo:
CREATE TABLE public.f2 (
    id int4range NOT NULL,
    valid daterange NOT NULL,
    CONSTRAINT f2_pkey PRIMARY KEY (id, valid WITHOUT OVERLAPS)
);

-- 5. change column public.e.n (integer) to n (bigint)
ALTER TABLE public.e ALTER COLUMN n TYPE bigint;
--    hazard of the undo new_demand: public.e.n becomes integer: the step fails if a value does not fit
--    undo:
ALTER TABLE public.e ALTER COLUMN n TYPE integer;

-- 6. add exclusion constraint e_e to public.e
--    hazard new_demand: exclusion constraint e_e of public.e: the step fails if a row does not meet it
ALTER TABLE public.e ADD CONSTRAINT e_e EXCLUDE USING gist (id WITH =, valid WITH &&) WHERE ((n > 5));
--    undo:
ALTER TABLE public.e DROP CONSTRAINT e_e;

-- 7. change column public.f.id (int4range) to id (int4range, not null)
--    hazard required_column: public.f.id becomes NOT NULL: the step fails if a row has nothing there
ALTER TABLE public.f ALTER COLUMN id SET NOT NULL;
--    undo:
ALTER TABLE public.f ALTER COLUMN id DROP NOT NULL;

-- 8. change column public.f.valid (daterange) to valid (daterange, not null)
--    hazard required_column: public.f.valid becomes NOT NULL: the step fails if a row has nothing there
ALTER TABLE public.f ALTER COLUMN valid SET NOT NULL;
--    undo:
ALTER TABLE public.f ALTER COLUMN valid DROP NOT NULL;

-- 9. create table public.f2
CREATE TABLE public.f2 (
    id int4range NOT NULL,
    valid daterange NOT NULL,
    CONSTRAINT f2_pkey PRIMARY KEY (id, valid WITHOUT OVERLAPS)
) PARTITION BY LIST (id);
--    undo:
DROP TABLE public.f2;

-- 10. create table public.f22
CREATE TABLE public.f22 (
    id int4range CONSTRAINT f2_id_not_null NOT NULL,
    valid daterange CONSTRAINT f2_valid_not_null NOT NULL
);
ALTER TABLE ONLY public.f2 ATTACH PARTITION public.f22 DEFAULT;
--    undo:
ALTER TABLE public.f2 DETACH PARTITION public.f22;
DROP TABLE public.f22;

-- 11. put the rows into public.f2
INSERT INTO public.f2 (id, valid) SELECT id, valid FROM public._lockplane_rows_1;
DROP TABLE public._lockplane_rows_1;
--    undo:
CREATE TABLE public._lockplane_rows_1 AS SELECT id, valid FROM public.f2;

-- 12. create table public.f3
CREATE TABLE public.f3 (
    id int4range CONSTRAINT f_id_not_null NOT NULL,
    valid daterange CONSTRAINT f_valid_not_null NOT NULL
);
ALTER TABLE ONLY public.f ATTACH PARTITION public.f3 DEFAULT;
--    hazard of the undo drop_table: every row of public.f3 is deleted; undoing brings the table back empty
--    undo:
ALTER TABLE public.f DETACH PARTITION public.f3;
DROP TABLE public.f3;

-- 13. add primary key f_pkey to public.f
--    hazard new_demand: primary key f_pkey of public.f: the step fails if a row does not meet it
ALTER TABLE public.f ADD CONSTRAINT f_pkey PRIMARY KEY (id, valid WITHOUT OVERLAPS);
--    undo:
ALTER TABLE public.f DROP CONSTRAINT f_pkey;

-- 14. add foreign key g_fk to public.g
--    hazard new_demand: foreign key g_fk of public.g: the step fails if a row does not meet it
ALTER TABLE public.g ADD CONSTRAINT g_fk FOREIGN KEY (id, PERIOD valid) REFERENCES public.f (id, PERIOD valid);
--    undo:
ALTER TABLE public.g DROP CONSTRAINT g_fk;
