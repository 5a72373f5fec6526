-- 1. drop column public.p.v
--    hazard drop_column: every value of public.p.v is deleted; undoing brings the column back without them
ALTER TABLE public.p DROP COLUMN v;
--    undo, but for the values of public.p.v:
ALTER TABLE public.p ADD COLUMN v text;

-- 2. drop column public.a1.v
--    hazard drop_column: every value of public.a1.v is deleted; undoing brings the column back without them
ALTER TABLE public.a1 DROP COLUMN v;
--    undo, but for the values of public.a1.v:
ALTER TABLE public.a1 ADD COLUMN v text;

-- 3. drop column public.b1.v
--    hazard drop_column: every value of public.b1.v is deleted; undoing brings the column back without them
ALTER TABLE public.b1 DROP COLUMN v;
--    undo, but for the values of public.b1.v:
ALTER TABLE public.b1 ADD COLUMN v text;

-- 4. drop column public.z1.v
--    hazard drop_column: every value of public.z1.v is deleted; undoing brings the column back without them
ALTER TABLE public.z1 DROP COLUMN v;
--    undo, but for the values of public.z1.v:
ALTER TABLE public.z1 ADD COLUMN v text;
