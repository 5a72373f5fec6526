-- 1. on the way back, refresh materialized view public.m
--    undo:
REFRESH MATERIALIZED VIEW public.m;

-- 2. replace function public.norm(text)
CREATE OR REPLACE FUNCTION public.norm(t text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT upper(t)$function$;
--    undo:
CREATE OR REPLACE FUNCTION public.norm(t text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT lower(t)$function$;

-- 3. replace function public.same(text)
CREATE OR REPLACE FUNCTION public.same(t text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE COST 7
AS $function$SELECT lower(t)$function$;
--    undo:
CREATE OR REPLACE FUNCTION public.same(t text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT lower(t)$function$;

-- 4. refresh materialized view public.m
REFRESH MATERIALIZED VIEW public.m;
--    undo:
