-- 1. add column public.users.handle (text, not null)
ALTER TABLE public.users ADD COLUMN handle text;
UPDATE public.users SET handle = (lower(name));
ALTER TABLE public.users ALTER COLUMN handle SET NOT NULL;
--    hazard of the undo drop_column: every value of public.users.handle is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.users DROP COLUMN handle;
