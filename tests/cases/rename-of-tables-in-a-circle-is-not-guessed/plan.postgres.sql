-- 1. add column public.one.z (text)
ALTER TABLE public.one ADD COLUMN z text;
--    hazard of the undo drop_column: every value of public.one.z is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.one DROP COLUMN z;
