-- 1. make domain public.text anew
--    hazard lossy_type: values of domain public.text may be rounded, cut or changed from text to integer without an error
ALTER DOMAIN public.text RENAME TO _lockplane_old_text;
CREATE DOMAIN public.text AS integer;
ALTER TABLE public.t ALTER COLUMN a TYPE public.text USING a::integer, ALTER COLUMN b TYPE public.text[] USING b::text[]::public.text[];
DROP DOMAIN public._lockplane_old_text;
--    undo, but for the values of public.text as they were:
ALTER DOMAIN public.text RENAME TO _lockplane_old_text;
CREATE DOMAIN public.text AS text;
ALTER TABLE public.t ALTER COLUMN a TYPE public.text, ALTER COLUMN b TYPE public.text[] USING b::text[]::public.text[];
DROP DOMAIN public._lockplane_old_text;
