-- 1. rename column public.b.a to h
--    hazard rename: public.b.a becomes public.b.h: code that still uses the old name fails
ALTER TABLE public.b RENAME COLUMN a TO h;
--    hazard of the undo rename: public.b.h becomes public.b.a: code that still uses the old name fails
--    undo:
ALTER TABLE public.b RENAME COLUMN h TO a;

-- 2. add column public.b.a (integer, not null)
--    hazard required_column: public.b.a is added as NOT NULL without a default: the step fails if a row has nothing there
ALTER TABLE public.b ADD COLUMN a integer NOT NULL;
--    hazard of the undo drop_column: every value of public.b.a is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.b DROP COLUMN a;

-- 3. change column public.b.h (integer) to h (integer, not null)
--    hazard required_column: public.b.h becomes NOT NULL: the step fails if a row has nothing there
ALTER TABLE public.b ALTER COLUMN h SET NOT NULL;
--    undo:
ALTER TABLE public.b ALTER COLUMN h DROP NOT NULL;

-- 4. create table a.a
CREATE TABLE a.a (
    e integer
) INHERITS (public.c);
ALTER TABLE a.a ALTER COLUMN h SET NOT NULL;
ALTER TABLE a.a ALTER COLUMN a SET NOT NULL;
--    hazard of the undo drop_table: every row of a.a is deleted; undoing brings the table back empty
--    undo:
DROP TABLE a.a;
