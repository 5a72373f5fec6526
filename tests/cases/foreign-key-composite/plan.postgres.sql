-- 1. add foreign key c_a_b_fkey to public.c
--    hazard new_demand: foreign key c_a_b_fkey of public.c: the step fails if a row does not meet it
ALTER TABLE public.c ADD CONSTRAINT c_a_b_fkey FOREIGN KEY (a, b) REFERENCES public.p (a, b) ON UPDATE CASCADE;
--    undo:
ALTER TABLE public.c DROP CONSTRAINT c_a_b_fkey;
