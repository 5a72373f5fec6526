-- 1. drop column public.users.fax
--    hazard drop_column: every value of public.users.fax is deleted; undoing brings the column back without them
ALTER TABLE public.users DROP COLUMN fax;
--    undo, but for the values of public.users.fax:
ALTER TABLE public.users ADD COLUMN fax text;
