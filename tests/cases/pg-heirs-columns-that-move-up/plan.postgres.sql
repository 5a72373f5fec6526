-- 1. change column public.h.v (bigint) to v (integer)
--    hazard new_demand: public.h.v becomes integer: the step fails if a value does not fit
ALTER TABLE public.h ALTER COLUMN v TYPE integer;
--    undo:
ALTER TABLE public.h ALTER COLUMN v TYPE bigint;

-- 2. add column public.g.v (integer)
ALTER TABLE public.g ADD COLUMN v integer;
--    hazard of the undo drop_column: every value of public.g.v is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.g DROP COLUMN v;

-- 3. add column public.m2.x (text, default 'y'::text)
ALTER TABLE public.m2 ADD COLUMN x text DEFAULT 'y'::text;
--    hazard of the undo drop_column: every value of public.m2.x is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.m2 DROP COLUMN x;

-- 4. add column public.k2.x (text, default 'x'::text)
ALTER TABLE public.k2 ADD COLUMN x text DEFAULT 'x'::text;
--    hazard of the undo drop_column: every value of public.k2.x is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.k2 DROP COLUMN x;
