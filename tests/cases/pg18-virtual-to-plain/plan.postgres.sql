-- 1. drop view public.v
DROP VIEW public.v;
--    undo:
CREATE VIEW public.v AS
 SELECT b
   FROM public.a;

-- 2. change column public.a.c (text, generated as (a)::text) to c (integer)
--    hazard lossy_type: values of public.a.c may be rounded, cut or changed from text to integer without an error
ALTER TABLE public.a DROP COLUMN c;
ALTER TABLE public.a ADD COLUMN c integer;
ALTER TABLE public.a ALTER COLUMN c TYPE integer USING (((a)::text)::integer);
--    hazard of the undo drop_column: every value of public.a.c is deleted; undoing brings the column back without them
--    undo, but for the values of public.a.c as they were:
ALTER TABLE public.a DROP COLUMN c;
ALTER TABLE public.a ADD COLUMN c text GENERATED ALWAYS AS ((a)::text) VIRTUAL;

-- 3. change column public.a.b (numeric, generated as a * 2) to b (numeric, not null)
--    hazard required_column: public.a.b becomes NOT NULL: the step fails if a row has nothing there
ALTER TABLE public.a DROP COLUMN b;
ALTER TABLE public.a ADD COLUMN b numeric;
ALTER TABLE public.a ALTER COLUMN b TYPE numeric USING (a * 2);
ALTER TABLE public.a ALTER COLUMN b SET NOT NULL;
--    hazard of the undo drop_column: every value of public.a.b is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.a DROP COLUMN b;
ALTER TABLE public.a ADD COLUMN b numeric GENERATED ALWAYS AS (a * 2) VIRTUAL;

-- 4. change column public.a.e (boolean, not null) to e (numeric, generated as a * 2)
--    hazard drop_column: every value of public.a.e is deleted; undoing brings the column back without them
ALTER TABLE public.a DROP COLUMN e;
ALTER TABLE public.a ADD COLUMN e numeric GENERATED ALWAYS AS (a * 2) VIRTUAL;
--    hazard of the undo lossy_type: values of public.a.e may be rounded, cut or changed from numeric to boolean without an error
--    hazard of the undo required_column: public.a.e becomes NOT NULL: the step fails if a row has nothing there
--    undo, but for the values of public.a.e as they were:
ALTER TABLE public.a DROP COLUMN e;
ALTER TABLE public.a ADD COLUMN e boolean;
ALTER TABLE public.a ALTER COLUMN e TYPE boolean USING ((a * 2) <> 0);
ALTER TABLE public.a ALTER COLUMN e SET NOT NULL;

-- 5. change column public.a.f (bigint, not null) to f (boolean, generated as a > 2)
--    hazard drop_column: every value of public.a.f is deleted; undoing brings the column back without them
ALTER TABLE public.a DROP COLUMN f;
ALTER TABLE public.a ADD COLUMN f boolean GENERATED ALWAYS AS (a > 2) VIRTUAL;
--    hazard of the undo lossy_type: values of public.a.f may be rounded, cut or changed from boolean to bigint without an error
--    hazard of the undo required_column: public.a.f becomes NOT NULL: the step fails if a row has nothing there
--    undo, but for the values of public.a.f as they were:
ALTER TABLE public.a DROP COLUMN f;
ALTER TABLE public.a ADD COLUMN f bigint;
ALTER TABLE public.a ALTER COLUMN f TYPE bigint USING ((a > 2)::integer::bigint);
ALTER TABLE public.a ALTER COLUMN f SET NOT NULL;

-- 6. change column public.a.d (integer) to d (integer, generated as a + 1)
--    hazard drop_column: every value of public.a.d is deleted; undoing brings the column back without them
ALTER TABLE public.a DROP COLUMN d;
ALTER TABLE public.a ADD COLUMN d integer GENERATED ALWAYS AS (a + 1) VIRTUAL;
--    undo, but for the values of public.a.d as they were:
ALTER TABLE public.a DROP COLUMN d;
ALTER TABLE public.a ADD COLUMN d integer;
ALTER TABLE public.a ALTER COLUMN d TYPE integer USING (a + 1);

-- 7. create view public.v
CREATE VIEW public.v AS
 SELECT b
   FROM public.a;
--    undo:
DROP VIEW public.v;
