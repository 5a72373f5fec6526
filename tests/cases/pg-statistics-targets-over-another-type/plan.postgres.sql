-- 1. drop statistics public.es
DROP STATISTICS public.es;
--    undo:
CREATE STATISTICS public.es ON k, s FROM public.t;
ALTER STATISTICS public.es SET STATISTICS 55;

-- 2. drop index te on public.t
DROP INDEX public.te;
--    undo:
CREATE INDEX te ON public.t ((k + 1));
ALTER INDEX public.te ALTER COLUMN 1 SET STATISTICS 99;

-- 3. change column public.t.k (integer) to k (bigint)
ALTER TABLE public.t ALTER COLUMN k TYPE bigint;
--    hazard of the undo new_demand: public.t.k becomes integer: the step fails if a value does not fit
--    undo:
ALTER TABLE public.t ALTER COLUMN k TYPE integer;

-- 4. create index te on public.t
CREATE INDEX te ON public.t ((k + 1));
ALTER INDEX public.te ALTER COLUMN 1 SET STATISTICS 99;
--    undo:
DROP INDEX public.te;

-- 5. create statistics public.es
CREATE STATISTICS public.es ON k, s FROM public.t;
ALTER STATISTICS public.es SET STATISTICS 55;
--    undo:
DROP STATISTICS public.es;
