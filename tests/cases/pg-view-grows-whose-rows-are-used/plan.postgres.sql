-- 1. add columns to view public.v
CREATE OR REPLACE VIEW public.v AS
 SELECT t.id,
    t.a,
    t.b
   FROM public.t;
--    undo:
DROP VIEW public.shows;
DROP VIEW public.alters;
DROP FUNCTION public.f();
DROP VIEW public.v;
CREATE VIEW public.v AS
 SELECT t.id,
    t.a
   FROM public.t;
CREATE OR REPLACE FUNCTION public.f()
 RETURNS SETOF public.v
 LANGUAGE sql
AS $function$SELECT * FROM v$function$;
CREATE VIEW public.alters AS
 SELECT f.id
   FROM public.f() f(id, a);
CREATE VIEW public.shows AS
 SELECT f.id
   FROM public.f() f(id, a);

-- 2. replace view public.alters
CREATE OR REPLACE VIEW public.alters AS
 SELECT f.id
   FROM public.f() f(id, a, b);
--    undo:
CREATE OR REPLACE VIEW public.alters AS
 SELECT f.id
   FROM public.f() f(id, a);

-- 3. add columns to view public.shows
CREATE OR REPLACE VIEW public.shows AS
 SELECT f.id,
    f.b
   FROM public.f() f(id, a, b);
--    undo:
DROP VIEW public.shows;
CREATE VIEW public.shows AS
 SELECT f.id
   FROM public.f() f(id, a);
