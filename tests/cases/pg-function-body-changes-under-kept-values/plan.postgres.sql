-- 1. replace function public.tidy(text)
--    hazard stale_values: function public.tidy(text) gives other values from now on, but index public.notes_tidy keeps what was computed before
--    hazard stale_values: function public.tidy(text) gives other values from now on, but generated column public.notes.tidy keeps what was computed before
--    hazard stale_values: function public.tidy(text) gives other values from now on, but check tidied of public.notes keeps what was computed before
CREATE OR REPLACE FUNCTION public.tidy(a text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT lower(trim(a)) $function$;
--    hazard of the undo stale_values: function public.tidy(text) gives other values from now on, but index public.notes_tidy keeps what was computed before
--    hazard of the undo stale_values: function public.tidy(text) gives other values from now on, but generated column public.notes.tidy keeps what was computed before
--    hazard of the undo stale_values: function public.tidy(text) gives other values from now on, but check tidied of public.notes keeps what was computed before
--    undo:
CREATE OR REPLACE FUNCTION public.tidy(a text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT trim(a) $function$;
