-- 1. make domain public.d anew
ALTER DOMAIN public.d RENAME TO _lockplane_old_d;
CREATE DOMAIN public.d AS text;
ALTER TABLE public.parent ALTER COLUMN a TYPE public.d COLLATE "C";
DROP DOMAIN public._lockplane_old_d;
--    hazard of the undo lossy_type: values of domain public.d may be rounded, cut or changed from text to integer without an error
--    undo:
ALTER DOMAIN public.d RENAME TO _lockplane_old_d;
CREATE DOMAIN public.d AS integer;
ALTER TABLE public.parent ALTER COLUMN a TYPE public.d USING a::integer;
DROP DOMAIN public._lockplane_old_d;
