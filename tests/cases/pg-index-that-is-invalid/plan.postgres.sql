-- 1. drop index bad on public.u, which is invalid (`CREATE INDEX CONCURRENTLY` failed)
DROP INDEX IF EXISTS public.bad;
--    undo:

-- 2. drop index other on public.u, which is invalid (`CREATE INDEX CONCURRENTLY` failed)
DROP INDEX IF EXISTS public.other;
--    undo:

-- 3. add column public.u.z (integer)
ALTER TABLE public.u ADD COLUMN z integer;
--    hazard of the undo drop_column: every value of public.u.z is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.u DROP COLUMN z;

-- 4. create index other on public.u
CREATE INDEX other ON public.u (id);
--    undo:
DROP INDEX public.other;
