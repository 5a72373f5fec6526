-- 1. drop foreign key wref_b_fkey of public.wref
ALTER TABLE public.wref DROP CONSTRAINT wref_b_fkey;
--    hazard of the undo new_demand: foreign key wref_b_fkey of public.wref: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.wref ADD CONSTRAINT wref_b_fkey FOREIGN KEY (b) REFERENCES public.p (k);

-- 2. drop foreign key ref_b_fkey of public.ref
ALTER TABLE public.ref DROP CONSTRAINT ref_b_fkey;
--    hazard of the undo new_demand: foreign key ref_b_fkey of public.ref: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.ref ADD CONSTRAINT ref_b_fkey FOREIGN KEY (b) REFERENCES public.p (k);

-- 3. detach partition public.p1 of public.p
ALTER TABLE public.p DETACH PARTITION public.p1;
--    undo:
ALTER TABLE ONLY public.p ATTACH PARTITION public.p1 FOR VALUES FROM (0) TO (10);

-- 4. attach public.p1 to public.p as a partition
ALTER TABLE ONLY public.p ATTACH PARTITION public.p1 FOR VALUES FROM (0) TO (20);
--    undo:
ALTER TABLE public.p DETACH PARTITION public.p1;

-- 5. add foreign key ref_b_fkey to public.ref
--    hazard new_demand: foreign key ref_b_fkey of public.ref: the step fails if a row does not meet it
ALTER TABLE public.ref ADD CONSTRAINT ref_b_fkey FOREIGN KEY (b) REFERENCES public.p (k);
--    undo:
ALTER TABLE public.ref DROP CONSTRAINT ref_b_fkey;

-- 6. add foreign key wref_b_fkey to public.wref
--    hazard new_demand: foreign key wref_b_fkey of public.wref: the step fails if a row does not meet it
ALTER TABLE public.wref ADD CONSTRAINT wref_b_fkey FOREIGN KEY (b) REFERENCES public.p (k);
--    undo:
ALTER TABLE public.wref DROP CONSTRAINT wref_b_fkey;
