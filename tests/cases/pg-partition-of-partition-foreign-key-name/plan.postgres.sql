-- 1. add foreign key fkey to public.fk_part_1
--    hazard new_demand: foreign key fkey of public.fk_part_1: the step fails if a row does not meet it
ALTER TABLE public.fk_part_1 ADD CONSTRAINT fkey FOREIGN KEY (a) REFERENCES public.pkey (a);
--    undo:
ALTER TABLE public.fk_part_1 DROP CONSTRAINT fkey;

-- 2. attach public.fk_part_1 to public.fk_part as a partition
ALTER TABLE ONLY public.fk_part ATTACH PARTITION public.fk_part_1 FOR VALUES IN (1);
--    undo:
ALTER TABLE public.fk_part DETACH PARTITION public.fk_part_1;

-- 3. rename constraint fkey of public.fk_part_1_1 to foreign key my_fkey
ALTER TABLE public.fk_part_1_1 RENAME CONSTRAINT fkey TO my_fkey;
--    undo:
ALTER TABLE public.fk_part_1_1 RENAME CONSTRAINT my_fkey TO fkey;

-- 4. comment on constraint my_fkey of public.fk_part_1_1
COMMENT ON CONSTRAINT my_fkey ON public.fk_part_1_1 IS 'mine';
--    undo:
COMMENT ON CONSTRAINT my_fkey ON public.fk_part_1_1 IS NULL;
