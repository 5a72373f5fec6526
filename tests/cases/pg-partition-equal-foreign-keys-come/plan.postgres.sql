-- 1. add foreign key late to public.fk
--    hazard new_demand: foreign key late of public.fk: the step fails if a row does not meet it
ALTER TABLE public.fk ADD CONSTRAINT late FOREIGN KEY (a) REFERENCES public.pk (a) DEFERRABLE;
--    undo:
ALTER TABLE public.fk DROP CONSTRAINT late;

-- 2. add foreign key one to public.fk
--    hazard new_demand: foreign key one of public.fk: the step fails if a row does not meet it
ALTER TABLE public.fk ADD CONSTRAINT one FOREIGN KEY (a) REFERENCES public.pk (a);
--    undo:
ALTER TABLE public.fk DROP CONSTRAINT one;

-- 3. add foreign key two to public.fk
--    hazard new_demand: foreign key two of public.fk: the step fails if a row does not meet it
ALTER TABLE public.fk ADD CONSTRAINT two FOREIGN KEY (a) REFERENCES public.pk (a);
--    undo:
ALTER TABLE public.fk DROP CONSTRAINT two;

-- 4. rename constraint one of public.fk_2 to foreign key three
ALTER TABLE public.fk_2 RENAME CONSTRAINT one TO three;
--    undo:
ALTER TABLE public.fk_2 RENAME CONSTRAINT three TO one;

-- 5. rename constraint two of public.fk_2_1 to foreign key four
ALTER TABLE public.fk_2_1 RENAME CONSTRAINT two TO four;
--    undo:
ALTER TABLE public.fk_2_1 RENAME CONSTRAINT four TO two;
