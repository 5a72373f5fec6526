-- 1. change column public.hh.a (integer) to a (integer, not null)
--    hazard required_column: public.hh.a becomes NOT NULL: the step fails if a row has nothing there
ALTER TABLE public.hh ALTER COLUMN a SET NOT NULL;
--    undo:
ALTER TABLE public.hh ALTER COLUMN a DROP NOT NULL;

-- 2. change column public.hh.b (integer, not null) to b (integer)
ALTER TABLE public.hh ALTER COLUMN b DROP NOT NULL;
--    hazard of the undo required_column: public.hh.b becomes NOT NULL: the step fails if a row has nothing there
--    undo:
ALTER TABLE public.hh ALTER COLUMN b SET NOT NULL;

-- 3. change column public.p.a (integer) to a (integer, not null)
--    hazard required_column: public.p.a becomes NOT NULL: the step fails if a row has nothing there
ALTER TABLE ONLY public.p ALTER COLUMN a SET NOT NULL;
--    undo:
ALTER TABLE ONLY public.p ALTER COLUMN a DROP NOT NULL;

-- 4. change column public.p.b (integer, not null) to b (integer)
ALTER TABLE ONLY public.p ALTER COLUMN b DROP NOT NULL;
--    hazard of the undo required_column: public.p.b becomes NOT NULL: the step fails if a row has nothing there
--    undo:
ALTER TABLE ONLY public.p ALTER COLUMN b SET NOT NULL;

-- 5. create table public.new
CREATE TABLE public.new (
    c integer
) INHERITS (public.p);
ALTER TABLE ONLY public.new ALTER COLUMN a DROP NOT NULL;
ALTER TABLE ONLY public.new ALTER COLUMN c DROP NOT NULL;
--    hazard of the undo drop_table: every row of public.new is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.new;
