-- 1. add column public.users.name (text, not null)
--    hazard required_column: public.users.name is added as NOT NULL without a default: the step fails if a row has nothing there
ALTER TABLE public.users ADD COLUMN name text NOT NULL;
--    hazard of the undo drop_column: every value of public.users.name is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.users DROP COLUMN name;
