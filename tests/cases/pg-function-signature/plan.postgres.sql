-- 1. drop view public.doubled
DROP VIEW public.doubled;
--    undo:
CREATE VIEW public.doubled AS
 SELECT t.id,
    public.twice(t.a) AS a
   FROM public.t;

-- 2. drop view public.plain
DROP VIEW public.plain;
--    undo:
CREATE VIEW public.plain AS
 SELECT public.named(t.a) AS a
   FROM public.t;

-- 3. drop function public.named(integer)
DROP FUNCTION public.named(integer);
--    undo:
CREATE OR REPLACE FUNCTION public.named(n integer)
 RETURNS integer
 LANGUAGE sql
AS $function$ SELECT n $function$;

-- 4. drop trigger public.touch on public.t
DROP TRIGGER touch ON public.t;
--    undo:
CREATE TRIGGER touch BEFORE UPDATE OF a ON public.t FOR EACH ROW EXECUTE FUNCTION public.touched();

-- 5. create function public.named(integer)
CREATE OR REPLACE FUNCTION public.named(m integer)
 RETURNS integer
 LANGUAGE sql
AS $function$ SELECT m $function$;
--    undo:
DROP FUNCTION public.named(integer);

-- 6. replace function public.twice(integer)
CREATE OR REPLACE FUNCTION public.twice(n integer)
 RETURNS integer
 LANGUAGE sql
AS $function$ SELECT n + n $function$;
--    undo:
CREATE OR REPLACE FUNCTION public.twice(n integer)
 RETURNS integer
 LANGUAGE sql
AS $function$ SELECT n * 2 $function$;

-- 7. change column public.t.a (integer) to a (bigint)
ALTER TABLE public.t ALTER COLUMN a TYPE bigint;
--    hazard of the undo new_demand: public.t.a becomes integer: the step fails if a value does not fit
--    undo:
ALTER TABLE public.t ALTER COLUMN a TYPE integer;

-- 8. create view public.doubled
CREATE VIEW public.doubled AS
 SELECT t.id,
    public.twice((t.a)::integer) AS a
   FROM public.t;
--    undo:
DROP VIEW public.doubled;

-- 9. create view public.plain
CREATE VIEW public.plain AS
 SELECT public.named((t.a)::integer) AS a
   FROM public.t;
--    undo:
DROP VIEW public.plain;

-- 10. create trigger public.touch on public.t
CREATE TRIGGER touch BEFORE UPDATE OF a ON public.t FOR EACH ROW EXECUTE FUNCTION public.touched();
--    undo:
DROP TRIGGER touch ON public.t;
