-- 1. drop foreign key f of public.tx
ALTER TABLE public.tx DROP CONSTRAINT f;
--    hazard of the undo new_demand: foreign key f of public.tx: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.tx ADD CONSTRAINT f FOREIGN KEY (p, r) REFERENCES public.tx (id, r);

-- 2. drop foreign key g of public.other
ALTER TABLE public.other DROP CONSTRAINT g;
--    hazard of the undo new_demand: foreign key g of public.other: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.other ADD CONSTRAINT g FOREIGN KEY (id, r) REFERENCES public.tx (id, r);

-- 3. detach partition public.tx_us of public.tx
ALTER TABLE public.tx DETACH PARTITION public.tx_us;
--    undo:
ALTER TABLE ONLY public.tx ATTACH PARTITION public.tx_us FOR VALUES IN ('us');

-- 4. add foreign key g to public.other
ALTER TABLE public.other ADD CONSTRAINT g FOREIGN KEY (id, r) REFERENCES public.tx (id, r) NOT ENFORCED;
--    undo:
ALTER TABLE public.other DROP CONSTRAINT g;

-- 5. add foreign key f to public.tx
ALTER TABLE public.tx ADD CONSTRAINT f FOREIGN KEY (p, r) REFERENCES public.tx (id, r) NOT ENFORCED;
--    undo:
ALTER TABLE public.tx DROP CONSTRAINT f;
