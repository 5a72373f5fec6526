-- 1. change column public.alone.a (integer, not null as a_nn) to a (integer, not null no inherit as a_nn)
ALTER TABLE public.alone ALTER CONSTRAINT a_nn NO INHERIT;
--    undo:
ALTER TABLE public.alone ALTER CONSTRAINT a_nn INHERIT;

-- 2. change column public.alone.b (integer, not null no inherit as b_nn) to b (integer, not null as b_nn)
ALTER TABLE public.alone ALTER CONSTRAINT b_nn INHERIT;
--    undo:
ALTER TABLE public.alone ALTER CONSTRAINT b_nn NO INHERIT;

-- 3. change column public.par.a (integer, not null no inherit as a_nn) to a (integer, not null as a_nn)
--    hazard required_column: public.par.a becomes NOT NULL in tables that inherit it: the step fails if a row has nothing there
ALTER TABLE public.par ALTER CONSTRAINT a_nn INHERIT;
--    undo:
ALTER TABLE public.par ALTER COLUMN a DROP NOT NULL;
ALTER TABLE public.par ADD CONSTRAINT a_nn NOT NULL a NO INHERIT;

-- 4. change column public.par.b (integer, not null as b_nn) to b (integer, not null no inherit as b_nn)
ALTER TABLE public.par ALTER COLUMN b DROP NOT NULL;
ALTER TABLE public.par ADD CONSTRAINT b_nn NOT NULL b NO INHERIT;
--    hazard of the undo required_column: public.par.b becomes NOT NULL in tables that inherit it: the step fails if a row has nothing there
--    undo:
ALTER TABLE public.par ALTER CONSTRAINT b_nn INHERIT;

-- 5. change column public.par.c (integer, not null no inherit as c_nn) to c (integer, not null as c_nn)
--    hazard required_column: public.par.c becomes NOT NULL in tables that inherit it: the step fails if a row has nothing there
ALTER TABLE public.par ALTER CONSTRAINT c_nn INHERIT;
--    undo:
ALTER TABLE public.par ALTER COLUMN c DROP NOT NULL;
ALTER TABLE public.par ADD CONSTRAINT c_nn NOT NULL c NO INHERIT;
