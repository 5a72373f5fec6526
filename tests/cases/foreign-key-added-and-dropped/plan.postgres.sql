-- 1. drop foreign key b_other of public.b
ALTER TABLE public.b DROP CONSTRAINT b_other;
--    hazard of the undo new_demand: foreign key b_other of public.b: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.b ADD CONSTRAINT b_other FOREIGN KEY (other_id) REFERENCES public.a (id);

-- 2. add foreign key b_a to public.b
--    hazard new_demand: foreign key b_a of public.b: the step fails if a row does not meet it
ALTER TABLE public.b ADD CONSTRAINT b_a FOREIGN KEY (a_id) REFERENCES public.a (id);
--    undo:
ALTER TABLE public.b DROP CONSTRAINT b_a;
