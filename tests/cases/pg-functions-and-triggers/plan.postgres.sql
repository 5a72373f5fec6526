-- 1. create function public.double(integer)
CREATE OR REPLACE FUNCTION public.double(x integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE STRICT
AS $function$SELECT x * 2$function$;
--    hazard of the undo drop_object: function public.double(integer) is dropped; code that uses it stops working
--    undo:
DROP FUNCTION public.double(integer);

-- 2. replace function public.touch()
CREATE OR REPLACE FUNCTION public.touch()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ BEGIN NEW.updated_at := clock_timestamp(); RETURN NEW; END $function$;
--    undo:
CREATE OR REPLACE FUNCTION public.touch()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ BEGIN NEW.updated_at := now(); RETURN NEW; END $function$;

-- 3. create procedure public.clear(integer)
CREATE OR REPLACE PROCEDURE public.clear(IN n integer DEFAULT 5)
 LANGUAGE sql
AS $procedure$DELETE FROM t WHERE id > n$procedure$;
--    hazard of the undo drop_object: procedure public.clear(integer) is dropped; code that uses it stops working
--    undo:
DROP PROCEDURE public.clear(integer);

-- 4. create view public.doubled
CREATE VIEW public.doubled AS
 SELECT t.id,
    public.double(t.n) AS twice
   FROM public.t;
--    hazard of the undo drop_object: view public.doubled is dropped; code that uses it stops working
--    undo:
DROP VIEW public.doubled;

-- 5. replace trigger public.t_touch on public.t
CREATE OR REPLACE TRIGGER t_touch BEFORE INSERT OR UPDATE OF n ON public.t FOR EACH ROW WHEN ((new.n > 0)) EXECUTE FUNCTION public.touch();
--    undo:
CREATE OR REPLACE TRIGGER t_touch BEFORE UPDATE ON public.t FOR EACH ROW EXECUTE FUNCTION public.touch();
