-- 1. drop check a_small of public.t
ALTER TABLE public.t DROP CONSTRAINT a_small;
--    hazard of the undo new_demand: check a_small of public.t: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.t ADD CONSTRAINT a_small CHECK (a < 100);

-- 2. drop check b_set of public.t
ALTER TABLE public.t DROP CONSTRAINT b_set;
--    hazard of the undo new_demand: check b_set of public.t: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.t ADD CONSTRAINT b_set CHECK (b = ANY (ARRAY[1, 2, 3]));

-- 3. add check a_or_b to public.t
--    hazard new_demand: check a_or_b of public.t: the step fails if a row does not meet it
ALTER TABLE public.t ADD CONSTRAINT a_or_b CHECK ((a IS NOT NULL) OR (b IS NOT NULL));
--    undo:
ALTER TABLE public.t DROP CONSTRAINT a_or_b;

-- 4. add check a_small to public.t
--    hazard new_demand: check a_small of public.t: the step fails if a row does not meet it
ALTER TABLE public.t ADD CONSTRAINT a_small CHECK (a < 1000);
--    undo:
ALTER TABLE public.t DROP CONSTRAINT a_small;
