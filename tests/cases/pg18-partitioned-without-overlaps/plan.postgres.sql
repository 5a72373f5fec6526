-- 1. drop foreign key g_fk of public.g
ALTER TABLE public.g DROP CONSTRAINT g_fk;
--    hazard of the undo new_demand: foreign key g_fk of public.g: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.g ADD CONSTRAINT g_fk FOREIGN KEY (id, PERIOD valid) REFERENCES public.f (id, PERIOD valid);

-- 2. detach partition public.e1 of public.e
ALTER TABLE public.e DETACH PARTITION public.e1;
--    undo:
ALTER TABLE ONLY public.e ATTACH PARTITION public.e1 FOR VALUES IN ('[1,2)');

-- 3. detach partition public.f2 of public.f
ALTER TABLE public.f DETACH PARTITION public.f2;
--    undo:
ALTER TABLE ONLY public.f ATTACH PARTITION public.f2 FOR VALUES IN ('[2,3)');

-- 4. drop exclusion constraint e1_id_valid_excl of public.e1 while that is no partition
ALTER TABLE public.e1 DROP CONSTRAINT e1_id_valid_excl;
--    undo:

-- 5. drop primary key f2_pkey of public.f2 while that is no partition
ALTER TABLE public.f2 DROP CONSTRAINT f2_pkey;
--    undo:

-- 6. drop table public.e2a
--    hazard drop_table: every row of public.e2a is deleted; undoing brings the table back empty
ALTER TABLE public.e2 DETACH PARTITION public.e2a;
DROP TABLE public.e2a;
--    undo, but for the rows of public.e2a:
CREATE TABLE public.e2a (
    id int4range,
    valid daterange,
    n integer
);
ALTER TABLE ONLY public.e2 ATTACH PARTITION public.e2a DEFAULT;

-- 7. drop exclusion constraint e1_id_valid_excl of public.e1 while that is no partition
--    undo:
ALTER TABLE public.e1 DROP CONSTRAINT e1_id_valid_excl;

-- 8. attach public.e1 to public.e as a partition
ALTER TABLE ONLY public.e ATTACH PARTITION public.e1 FOR VALUES IN ('[1,2)', '[5,6)');
--    undo:
ALTER TABLE public.e DETACH PARTITION public.e1;

-- 9. create table public.e2b
CREATE TABLE public.e2b (
    id int4range,
    valid daterange,
    n integer
);
ALTER TABLE ONLY public.e2 ATTACH PARTITION public.e2b DEFAULT;
--    hazard of the undo drop_table: every row of public.e2b is deleted; undoing brings the table back empty
--    undo:
ALTER TABLE public.e2 DETACH PARTITION public.e2b;
DROP TABLE public.e2b;

-- 10. create table public.e3
CREATE TABLE public.e3 (
    id int4range,
    valid daterange,
    n integer
);
ALTER TABLE ONLY public.e ATTACH PARTITION public.e3 FOR VALUES IN ('[3,4)');
--    hazard of the undo drop_table: every row of public.e3 is deleted; undoing brings the table back empty
--    undo:
ALTER TABLE public.e DETACH PARTITION public.e3;
DROP TABLE public.e3;

-- 11. drop primary key f2_pkey of public.f2 while that is no partition
--    undo:
ALTER TABLE public.f2 DROP CONSTRAINT f2_pkey;

-- 12. attach public.f2 to public.f as a partition
ALTER TABLE ONLY public.f ATTACH PARTITION public.f2 FOR VALUES IN ('[2,3)', '[7,8)');
--    undo:
ALTER TABLE public.f DETACH PARTITION public.f2;

-- 13. create table public.f3
CREATE TABLE public.f3 (
    id int4range CONSTRAINT f_id_not_null NOT NULL,
    valid daterange CONSTRAINT f_valid_not_null NOT NULL
);
ALTER TABLE ONLY public.f ATTACH PARTITION public.f3 FOR VALUES IN ('[3,4)');
--    hazard of the undo drop_table: every row of public.f3 is deleted; undoing brings the table back empty
--    undo:
ALTER TABLE public.f DETACH PARTITION public.f3;
DROP TABLE public.f3;

-- 14. add foreign key g_fk to public.g
--    hazard new_demand: foreign key g_fk of public.g: the step fails if a row does not meet it
ALTER TABLE public.g ADD CONSTRAINT g_fk FOREIGN KEY (id, PERIOD valid) REFERENCES public.f (id, PERIOD valid);
--    undo:
ALTER TABLE public.g DROP CONSTRAINT g_fk;
