-- 1. drop foreign key w_c_fkey of public.w
ALTER TABLE public.w DROP CONSTRAINT w_c_fkey;
--    hazard of the undo new_demand: foreign key w_c_fkey of public.w: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.w ADD CONSTRAINT w_c_fkey FOREIGN KEY (c) REFERENCES public.e (c);

-- 2. drop foreign key plain_c_fkey of public.plain
ALTER TABLE public.plain DROP CONSTRAINT plain_c_fkey;
--    hazard of the undo new_demand: foreign key plain_c_fkey of public.plain: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.plain ADD CONSTRAINT plain_c_fkey FOREIGN KEY (c) REFERENCES public.e (c) ON DELETE CASCADE;

-- 3. drop foreign key a_a_fkey of public.a
ALTER TABLE public.a DROP CONSTRAINT a_a_fkey;
--    hazard of the undo new_demand: foreign key a_a_fkey of public.a: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.a ADD CONSTRAINT a_a_fkey FOREIGN KEY (a) REFERENCES public.e (c);

-- 4. change the options of public.f
ALTER TABLE public.f SET LOGGED;
--    hazard of the undo unlogged: public.f is written anew without a log: a crash of the server empties it
--    undo:
ALTER TABLE public.f SET UNLOGGED;

-- 5. change the options of public.w1
ALTER TABLE public.w1 SET LOGGED;
--    hazard of the undo unlogged: public.w1 is written anew without a log: a crash of the server empties it
--    undo:
ALTER TABLE public.w1 SET UNLOGGED;

-- 6. add foreign key a_a_fkey to public.a
--    hazard new_demand: foreign key a_a_fkey of public.a: the step fails if a row does not meet it
ALTER TABLE public.a ADD CONSTRAINT a_a_fkey FOREIGN KEY (a) REFERENCES public.e (c);
--    undo:
ALTER TABLE public.a DROP CONSTRAINT a_a_fkey;

-- 7. add foreign key plain_c_fkey to public.plain
--    hazard new_demand: foreign key plain_c_fkey of public.plain: the step fails if a row does not meet it
ALTER TABLE public.plain ADD CONSTRAINT plain_c_fkey FOREIGN KEY (c) REFERENCES public.e (c) ON DELETE CASCADE;
--    undo:
ALTER TABLE public.plain DROP CONSTRAINT plain_c_fkey;

-- 8. add foreign key w_c_fkey to public.w
--    hazard new_demand: foreign key w_c_fkey of public.w: the step fails if a row does not meet it
ALTER TABLE public.w ADD CONSTRAINT w_c_fkey FOREIGN KEY (c) REFERENCES public.e (c);
--    undo:
ALTER TABLE public.w DROP CONSTRAINT w_c_fkey;
