-- 1. drop check tills_cash of public.tills
ALTER TABLE public.tills DROP CONSTRAINT tills_cash;
--    undo:
ALTER TABLE public.tills ADD CONSTRAINT tills_cash CHECK (cash >= 0) NOT ENFORCED;

-- 2. drop check tills_id of public.tills
ALTER TABLE public.tills DROP CONSTRAINT tills_id;
--    hazard of the undo new_demand: check tills_id of public.tills: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.tills ADD CONSTRAINT tills_id CHECK (id > 0);

-- 3. add check tills_cash to public.tills
--    hazard new_demand: check tills_cash of public.tills: the step fails if a row does not meet it
ALTER TABLE public.tills ADD CONSTRAINT tills_cash CHECK (cash >= 0);
--    undo:
ALTER TABLE public.tills DROP CONSTRAINT tills_cash;

-- 4. add check tills_id to public.tills
ALTER TABLE public.tills ADD CONSTRAINT tills_id CHECK (id > 0) NOT ENFORCED;
--    undo:
ALTER TABLE public.tills DROP CONSTRAINT tills_id;

-- 5. add check tills_most to public.tills
ALTER TABLE public.tills ADD CONSTRAINT tills_most CHECK (cash < 1000000) NOT ENFORCED;
--    undo:
ALTER TABLE public.tills DROP CONSTRAINT tills_most;

-- 6. change foreign key tills_shop of public.tills
--    hazard new_demand: foreign key tills_shop of public.tills: the step fails if a row does not meet it
ALTER TABLE public.tills ALTER CONSTRAINT tills_shop ENFORCED;
--    undo:
ALTER TABLE public.tills ALTER CONSTRAINT tills_shop NOT ENFORCED;
