-- 1. add column public.d.a (integer)
ALTER TABLE public.d ADD COLUMN a integer;
--    hazard of the undo drop_column: every value of public.d.a is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.d DROP COLUMN a;

-- 2. add column public.m.a (integer)
ALTER TABLE public.m ADD COLUMN a integer;
--    hazard of the undo drop_column: every value of public.m.a is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.m DROP COLUMN a;

-- 3. add column public.b.a (integer)
ALTER TABLE public.b ADD COLUMN a integer;
--    hazard of the undo drop_column: every value of public.b.a is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.b DROP COLUMN a;

-- 4. drop column public.b.c
--    hazard drop_column: every value of public.b.c is deleted; undoing brings the column back without them
ALTER TABLE public.b DROP COLUMN c;
--    undo, but for the values of public.b.c:
ALTER TABLE public.b ADD COLUMN c integer;

-- 5. change column public.m.b (integer) to b (bigint)
ALTER TABLE public.m ALTER COLUMN b TYPE bigint;
--    hazard of the undo new_demand: public.m.b becomes integer: the step fails if a value does not fit
--    undo:
ALTER TABLE public.m ALTER COLUMN b TYPE integer;

-- 6. drop column public.m.c
--    hazard drop_column: every value of public.m.c is deleted; undoing brings the column back without them
ALTER TABLE public.m DROP COLUMN c;
--    undo, but for the values of public.m.c:
ALTER TABLE public.m ADD COLUMN c integer;

-- 7. drop column public.d.c
--    hazard drop_column: every value of public.d.c is deleted; undoing brings the column back without them
ALTER TABLE public.d DROP COLUMN c;
--    undo, but for the values of public.d.c:
ALTER TABLE public.d ADD COLUMN c integer;
