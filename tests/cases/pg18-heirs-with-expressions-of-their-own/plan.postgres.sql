-- 1. drop check ck of public.m
ALTER TABLE public.m DROP CONSTRAINT ck;
--    hazard of the undo new_demand: check ck of public.m: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.m ADD CONSTRAINT ck CHECK (s > 0);

-- 2. take the rows out of public.f2
CREATE TABLE public._lockplane_rows_1 AS SELECT id, a, b, s FROM ONLY public.f2;
--    hazard of the undo drop_column: every value of public.f2.s is deleted; undoing brings the column back without them
--    undo:
INSERT INTO public.f2 (id, a, b) SELECT id, a, b FROM public._lockplane_rows_1;
DROP TABLE public._lockplane_rows_1;

-- 3. drop table public.f2
DROP TABLE public.f2;
--    undo:
CREATE TABLE public.f2 (
    s integer GENERATED ALWAYS AS (a * b) STORED
) INHERITS (public.flips);

-- 4. drop column public.m.s
ALTER TABLE public.m DROP COLUMN s;
--    undo:
ALTER TABLE public.m ADD COLUMN s integer GENERATED ALWAYS AS (a + 1) STORED;

-- 5. drop column public.n.s
ALTER TABLE public.n DROP COLUMN s;
--    undo:
ALTER TABLE public.n ADD COLUMN s integer NOT NULL GENERATED ALWAYS AS (a + 1) STORED;

-- 6. change column public.base.s (integer, generated as a + b) to s (integer)
ALTER TABLE public.base ALTER COLUMN s DROP EXPRESSION;
--    hazard of the undo drop_column: every value of public.base.s is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.base DROP COLUMN s;
ALTER TABLE public.k2 DROP COLUMN s;
ALTER TABLE public.k3 DROP COLUMN s;
ALTER TABLE public.k3 ADD COLUMN s integer GENERATED ALWAYS AS (a * b) STORED;
ALTER TABLE public.k2 ADD COLUMN s integer GENERATED ALWAYS AS (a * b) STORED;
ALTER TABLE public.base ADD COLUMN s integer GENERATED ALWAYS AS (a + b) STORED;

-- 7. change column public.flips.s (integer, generated as a + b) to s (integer, default 9)
ALTER TABLE public.flips ALTER COLUMN s DROP EXPRESSION;
ALTER TABLE public.flips ALTER COLUMN s SET DEFAULT 9;
--    hazard of the undo drop_column: every value of public.flips.s is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.flips DROP COLUMN s;
ALTER TABLE public.flips ADD COLUMN s integer GENERATED ALWAYS AS (a + b) STORED;

-- 8. create table public.f2
CREATE TABLE public.f2 () INHERITS (public.flips);
ALTER TABLE public.f2 ALTER COLUMN s SET DEFAULT 9;
--    undo:
DROP TABLE public.f2;

-- 9. put the rows into public.f2
INSERT INTO public.f2 (id, a, b, s) SELECT id, a, b, s FROM public._lockplane_rows_1;
DROP TABLE public._lockplane_rows_1;
--    undo:
CREATE TABLE public._lockplane_rows_1 AS SELECT id, a, b FROM ONLY public.f2;

-- 10. change column public.k3.s (integer) to s (integer, default 7)
ALTER TABLE public.k3 ALTER COLUMN s SET DEFAULT 7;
--    undo:
ALTER TABLE public.k3 ALTER COLUMN s DROP DEFAULT;

-- 11. change column public.kinds.s (numeric, generated as a) to s (boolean)
--    hazard lossy_type: values of public.kinds.s may be rounded, cut or changed from numeric to boolean without an error
ALTER TABLE public.kinds DROP COLUMN s;
ALTER TABLE public.kinds2 DROP COLUMN s;
ALTER TABLE public.kinds2 ADD COLUMN s boolean;
ALTER TABLE public.kinds ADD COLUMN s boolean;
ALTER TABLE public.kinds ALTER COLUMN s TYPE boolean USING ((a) <> 0);
UPDATE public.kinds2 SET s = ((a - 3) <> 0);
--    hazard of the undo drop_column: every value of public.kinds.s is deleted; undoing brings the column back without them
--    undo, but for the values of public.kinds.s as they were:
ALTER TABLE public.kinds DROP COLUMN s;
ALTER TABLE public.kinds2 DROP COLUMN s;
ALTER TABLE public.kinds2 ADD COLUMN s numeric GENERATED ALWAYS AS (a - 3) VIRTUAL;
ALTER TABLE public.kinds ADD COLUMN s numeric GENERATED ALWAYS AS (a) VIRTUAL;

-- 12. add column public.m.s (integer, generated as a + 2)
ALTER TABLE public.m ADD COLUMN s integer GENERATED ALWAYS AS (a + 2) STORED;
--    undo:
ALTER TABLE public.m DROP COLUMN s;

-- 13. add check ck to public.m
--    hazard new_demand: check ck of public.m: the step fails if a row does not meet it
ALTER TABLE public.m ADD CONSTRAINT ck CHECK (s > 0);
--    undo:
ALTER TABLE public.m DROP CONSTRAINT ck;

-- 14. add column public.n.s (integer, not null, generated as a + 2)
ALTER TABLE public.n ADD COLUMN s integer NOT NULL GENERATED ALWAYS AS (a + 2) STORED;
--    undo:
ALTER TABLE public.n DROP COLUMN s;

-- 15. change column public.vbase.s (integer, generated as a + b) to s (integer)
ALTER TABLE public.vbase DROP COLUMN s;
ALTER TABLE public.v2 DROP COLUMN s;
ALTER TABLE public.v2 ADD COLUMN s integer DEFAULT 3;
ALTER TABLE public.vbase ADD COLUMN s integer;
ALTER TABLE public.vbase ALTER COLUMN s TYPE integer USING (a + b);
UPDATE public.v2 SET s = (a * b);
--    hazard of the undo drop_column: every value of public.vbase.s is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.vbase DROP COLUMN s;
ALTER TABLE public.v2 DROP COLUMN s;
ALTER TABLE public.v2 ADD COLUMN s integer GENERATED ALWAYS AS (a * b) VIRTUAL;
ALTER TABLE public.vbase ADD COLUMN s integer GENERATED ALWAYS AS (a + b) VIRTUAL;
