-- 1. detach partition public.part of public.leaves
ALTER TABLE public.leaves DETACH PARTITION public.part;
--    undo:
ALTER TABLE ONLY public.leaves ATTACH PARTITION public.part FOR VALUES IN (1);

-- 2. drop table public.l1
--    hazard drop_table: every row of public.l1 is deleted; undoing brings the table back empty
ALTER TABLE public.lost DETACH PARTITION public.l1;
DROP TABLE public.l1;
--    undo, but for the rows of public.l1:
CREATE TABLE public.l1 (
    k integer,
    ref integer
);
ALTER TABLE public.l1 ADD CONSTRAINT lost_ref_not_null NOT NULL ref NOT VALID;
ALTER TABLE ONLY public.lost ATTACH PARTITION public.l1 FOR VALUES IN (1);

-- 3. drop table public.lost
--    hazard drop_table: every row of public.lost is deleted; undoing brings the table back empty
DROP TABLE public.lost;
--    undo, but for the rows of public.lost:
CREATE TABLE public.lost (
    k integer,
    ref integer
) PARTITION BY LIST (k);
ALTER TABLE public.lost ADD NOT NULL ref NOT VALID;

-- 4. change column public.checked.ref (integer, not null not valid) to ref (integer, not null)
--    hazard required_column: public.checked.ref becomes NOT NULL: the step fails if a row has nothing there
ALTER TABLE public.checked ALTER COLUMN ref SET NOT NULL;
--    undo:
ALTER TABLE public.checked ALTER COLUMN ref DROP NOT NULL;
ALTER TABLE public.checked ADD NOT NULL ref NOT VALID;

-- 5. create table public.comes
CREATE TABLE public.comes (
    k integer,
    ref integer
) PARTITION BY LIST (k);
ALTER TABLE public.comes ADD NOT NULL ref NOT VALID;
--    hazard of the undo drop_table: every row of public.comes is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.comes;

-- 6. create table public.c11
CREATE TABLE public.c11 (
    k integer,
    ref integer
);
ALTER TABLE public.c11 ADD CONSTRAINT comes_ref_not_null NOT NULL ref NOT VALID;
ALTER TABLE ONLY public.comes ATTACH PARTITION public.c11 FOR VALUES IN (1);
--    hazard of the undo drop_table: every row of public.c11 is deleted; undoing brings the table back empty
--    undo:
ALTER TABLE public.comes DETACH PARTITION public.c11;
DROP TABLE public.c11;

-- 7. create table public.h2
CREATE TABLE public.h2 (
    k integer,
    ref integer
);
ALTER TABLE public.h2 ADD CONSTRAINT halfway NOT NULL ref NOT VALID;
ALTER TABLE ONLY public.half ATTACH PARTITION public.h2 FOR VALUES IN (2);
--    hazard of the undo drop_table: every row of public.h2 is deleted; undoing brings the table back empty
--    undo:
ALTER TABLE public.half DETACH PARTITION public.h2;
DROP TABLE public.h2;

-- 8. change column public.part.ref (integer, not null not valid) to ref (integer, not null not valid as asked)
DO $$DECLARE was name := (SELECT conname FROM pg_constraint JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1] WHERE conrelid = 'public.part'::regclass AND contype = 'n' AND attname = 'ref'); BEGIN IF was <> 'asked' THEN EXECUTE format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'public.part'::regclass, was, 'asked'); END IF; END$$;
--    undo:
DO $$BEGIN EXECUTE (SELECT format('ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'public.part'::regclass, 'asked', made) FROM (SELECT n, 'part_ref_not_null' || coalesce(nullif(n, 0)::text, '') AS made FROM generate_series(0, 1600) n) AS names WHERE NOT EXISTS (SELECT FROM pg_constraint WHERE conrelid = 'public.part'::regclass AND conname = made) ORDER BY n LIMIT 1); END$$;
