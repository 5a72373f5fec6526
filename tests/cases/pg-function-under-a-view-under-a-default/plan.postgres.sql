-- 1. change column public.t.a (integer, default public.f()) to a (integer)
ALTER TABLE public.t ALTER COLUMN a DROP DEFAULT;
--    undo:
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT public.f();

-- 2. drop function public.f()
--    hazard drop_object: function public.f() is dropped; code that uses it stops working
DROP FUNCTION public.f();
--    undo:
CREATE OR REPLACE FUNCTION public.f()
 RETURNS integer
 LANGUAGE sql
BEGIN ATOMIC
 SELECT v.x
    FROM public.v;
END;

-- 3. drop view public.v
--    hazard drop_object: view public.v is dropped; code that uses it stops working
DROP VIEW public.v;
--    undo:
CREATE VIEW public.v AS
 SELECT public.g() AS x;

-- 4. drop function public.g()
--    hazard drop_object: function public.g() is dropped; code that uses it stops working
DROP FUNCTION public.g();
--    undo:
CREATE OR REPLACE FUNCTION public.g()
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 1$function$;
