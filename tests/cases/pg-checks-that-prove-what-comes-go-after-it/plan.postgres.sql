-- 1. drop check an of public.lax
ALTER TABLE public.lax DROP CONSTRAINT an;
--    undo:
ALTER TABLE public.lax ADD CONSTRAINT an CHECK (a IS NOT NULL) NOT VALID;

-- 2. drop check bn of public.lax
ALTER TABLE public.lax DROP CONSTRAINT bn;
--    hazard of the undo new_demand: check bn of public.lax: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.lax ADD CONSTRAINT bn CHECK ((b IS NOT NULL) OR (a > 0));

-- 3. drop check wn of public.w
ALTER TABLE public.w DROP CONSTRAINT wn;
--    hazard of the undo new_demand: check wn of public.w: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.w ADD CONSTRAINT wn CHECK (x IS NOT NULL);

-- 4. change column public.lax.a (integer) to a (integer, not null)
--    hazard required_column: public.lax.a becomes NOT NULL: the step fails if a row has nothing there
ALTER TABLE public.lax ALTER COLUMN a SET NOT NULL;
--    undo:
ALTER TABLE public.lax ALTER COLUMN a DROP NOT NULL;

-- 5. change column public.lax.b (integer) to b (integer, not null)
--    hazard required_column: public.lax.b becomes NOT NULL: the step fails if a row has nothing there
ALTER TABLE public.lax ALTER COLUMN b SET NOT NULL;
--    undo:
ALTER TABLE public.lax ALTER COLUMN b DROP NOT NULL;

-- 6. attach public.p1 to public.p as a partition
ALTER TABLE ONLY public.p ATTACH PARTITION public.p1 FOR VALUES FROM (1) TO (5);
--    undo:
ALTER TABLE public.p DETACH PARTITION public.p1;

-- 7. change column public.t.x (integer) to x (integer, not null)
ALTER TABLE public.t ALTER COLUMN x SET NOT NULL;
--    undo:
ALTER TABLE public.t ALTER COLUMN x DROP NOT NULL;

-- 8. change column public.t.y (integer) to y (integer, not null)
ALTER TABLE public.t ALTER COLUMN y SET NOT NULL;
--    undo:
ALTER TABLE public.t ALTER COLUMN y DROP NOT NULL;

-- 9. change column public.w.x (integer) to x (bigint, not null)
ALTER TABLE public.w ALTER COLUMN x TYPE bigint;
ALTER TABLE public.w ALTER COLUMN x SET NOT NULL;
--    hazard of the undo new_demand: public.w.x becomes integer: the step fails if a value does not fit
--    undo:
ALTER TABLE public.w ALTER COLUMN x TYPE integer;
ALTER TABLE public.w ALTER COLUMN x DROP NOT NULL;

-- 10. drop check b of public.p1
ALTER TABLE public.p1 DROP CONSTRAINT b;
--    hazard of the undo new_demand: check b of public.p1: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.p1 ADD CONSTRAINT b CHECK ((d >= 1) AND (d < 5));

-- 11. drop check xn of public.t
ALTER TABLE public.t DROP CONSTRAINT xn;
--    hazard of the undo new_demand: check xn of public.t: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.t ADD CONSTRAINT xn CHECK (x IS NOT NULL);
