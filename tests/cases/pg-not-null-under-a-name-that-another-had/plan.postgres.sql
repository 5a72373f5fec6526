-- 1. rename constraint two of public.c to check one
ALTER TABLE public.c RENAME CONSTRAINT two TO one;
--    undo:
ALTER TABLE public.c RENAME CONSTRAINT one TO two;

-- 2. add column public.b.a (integer, not null)
--    hazard required_column: public.b.a is added as NOT NULL without a default: the step fails if a row has nothing there
ALTER TABLE public.b ADD COLUMN a integer NOT NULL;
--    hazard of the undo drop_column: every value of public.b.a is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.b DROP COLUMN a;

-- 3. drop column public.b.b
--    hazard drop_column: every value of public.b.b is deleted; undoing brings the column back without them
ALTER TABLE public.b DROP COLUMN b;
--    hazard of the undo required_column: public.b.b is added as NOT NULL without a default: the step fails if a row has nothing there
--    undo, but for the values of public.b.b:
ALTER TABLE public.b ADD COLUMN b integer;
UPDATE public.b SET b = (0);
ALTER TABLE public.b ALTER COLUMN b SET NOT NULL;

-- 4. change column public.c.x (integer, not null) to x (integer)
ALTER TABLE public.c ALTER COLUMN x DROP NOT NULL;
--    hazard of the undo required_column: public.c.x becomes NOT NULL: the step fails if a row has nothing there
--    undo:
ALTER TABLE public.c ALTER COLUMN x SET NOT NULL;

-- 5. change column public.c.y (integer) to y (integer, not null)
--    hazard required_column: public.c.y becomes NOT NULL: the step fails if a row has nothing there
ALTER TABLE public.c ALTER COLUMN y SET NOT NULL;
--    undo:
ALTER TABLE public.c ALTER COLUMN y DROP NOT NULL;
