-- 1. drop foreign key b_g_fkey of public.b
ALTER TABLE public.b DROP CONSTRAINT b_g_fkey;
--    hazard of the undo new_demand: foreign key b_g_fkey of public.b: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.b ADD CONSTRAINT b_g_fkey FOREIGN KEY (g) REFERENCES public.b (c);

-- 2. drop foreign key a_d_fkey of public.a
ALTER TABLE public.a DROP CONSTRAINT a_d_fkey;
--    hazard of the undo new_demand: foreign key a_d_fkey of public.a: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.a ADD CONSTRAINT a_d_fkey FOREIGN KEY (d) REFERENCES public.b (c);

-- 3. change column public.a.d (integer) to d (numeric(10,0))
ALTER TABLE public.a ALTER COLUMN d TYPE numeric(10,0);
--    hazard of the undo lossy_type: values of public.a.d may be rounded, cut or changed from numeric(10,0) to integer without an error
--    undo:
ALTER TABLE public.a ALTER COLUMN d TYPE integer;

-- 4. change columns c, g of public.b
ALTER TABLE public.b ALTER COLUMN c TYPE numeric(10,0), ALTER COLUMN g TYPE numeric(10,0);
--    hazard of the undo lossy_type: values of public.b.g may be rounded, cut or changed from numeric(10,0) to integer without an error
--    hazard of the undo lossy_type: values of public.b.c may be rounded, cut or changed from numeric(10,0) to integer without an error
--    undo:
ALTER TABLE public.b ALTER COLUMN g TYPE integer, ALTER COLUMN c TYPE integer;

-- 5. add foreign key a_d_fkey to public.a
--    hazard new_demand: foreign key a_d_fkey of public.a: the step fails if a row does not meet it
ALTER TABLE public.a ADD CONSTRAINT a_d_fkey FOREIGN KEY (d) REFERENCES public.b (c);
--    undo:
ALTER TABLE public.a DROP CONSTRAINT a_d_fkey;

-- 6. add foreign key b_g_fkey to public.b
--    hazard new_demand: foreign key b_g_fkey of public.b: the step fails if a row does not meet it
ALTER TABLE public.b ADD CONSTRAINT b_g_fkey FOREIGN KEY (g) REFERENCES public.b (c);
--    undo:
ALTER TABLE public.b DROP CONSTRAINT b_g_fkey;
