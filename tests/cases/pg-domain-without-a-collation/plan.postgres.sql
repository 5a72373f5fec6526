-- 1. make domain public.word anew
--    hazard lossy_type: values of domain public.word may be rounded, cut or changed from text to numeric without an error
ALTER DOMAIN public.word RENAME TO _lockplane_old_word;
CREATE DOMAIN public.word AS numeric;
ALTER TABLE public.notes ALTER COLUMN said TYPE public.word USING said::numeric, ALTER COLUMN heard TYPE public.word[] USING heard::text[]::public.word[], ALTER COLUMN meant TYPE public.word USING meant::numeric;
DROP DOMAIN public._lockplane_old_word;
--    undo, but for the values of public.word as they were:
ALTER DOMAIN public.word RENAME TO _lockplane_old_word;
CREATE DOMAIN public.word AS text;
ALTER TABLE public.notes ALTER COLUMN said TYPE public.word COLLATE "C", ALTER COLUMN heard TYPE public.word[] COLLATE "C" USING heard::text[]::public.word[], ALTER COLUMN meant TYPE public.word COLLATE "C";
DROP DOMAIN public._lockplane_old_word;

-- 2. change column public.notes.meant (public.word) to meant (text, collate "C")
ALTER TABLE public.notes ALTER COLUMN meant TYPE text COLLATE "C";
--    hazard of the undo lossy_type: values of public.notes.meant may be rounded, cut or changed from text to public.word without an error
--    undo:
ALTER TABLE public.notes ALTER COLUMN meant TYPE public.word USING meant::public.word;
