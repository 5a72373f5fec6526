-- 1. keep foreign key deep of public.fk_part_2_1 without the whole's
--    undo:
ALTER TABLE public.fk_part_2_1 ADD CONSTRAINT deep FOREIGN KEY (a) REFERENCES public.pkey (a);

-- 2. keep foreign key my_fkey of public.fk_part_1 without the whole's
--    undo:
ALTER TABLE public.fk_part_1 ADD CONSTRAINT my_fkey FOREIGN KEY (a) REFERENCES public.pkey (a);
COMMENT ON CONSTRAINT my_fkey ON public.fk_part_1 IS 'mine';

-- 3. add foreign key fkey to public.fk_part
--    hazard new_demand: foreign key fkey of public.fk_part: the step fails if a row does not meet it
ALTER TABLE public.fk_part ADD CONSTRAINT fkey FOREIGN KEY (a) REFERENCES public.pkey (a);
--    undo:
ALTER TABLE public.fk_part DROP CONSTRAINT fkey;
