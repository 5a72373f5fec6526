-- 1. add column public.users.phone (text)
ALTER TABLE public.users ADD COLUMN phone text;
--    hazard of the undo drop_column: every value of public.users.phone is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.users DROP COLUMN phone;
