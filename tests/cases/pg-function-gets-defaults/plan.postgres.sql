-- 1. drop check t_a_check of public.t
ALTER TABLE public.t DROP CONSTRAINT t_a_check;
--    hazard of the undo new_demand: check t_a_check of public.t: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.t ADD CONSTRAINT t_a_check CHECK (public.checked(a, 3));

-- 2. drop function public.checked(integer, integer)
DROP FUNCTION public.checked(integer, integer);
--    undo:
CREATE OR REPLACE FUNCTION public.checked(a integer, b integer)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$select a < b$function$;

-- 3. replace function public.body(integer)
CREATE OR REPLACE FUNCTION public.body(a integer DEFAULT 1)
 RETURNS integer
 LANGUAGE sql
AS $function$select a + 1$function$;
--    undo:
CREATE OR REPLACE FUNCTION public.body(a integer DEFAULT 1)
 RETURNS integer
 LANGUAGE sql
AS $function$select a$function$;

-- 4. create function public.checked(integer, integer)
CREATE OR REPLACE FUNCTION public.checked(a integer, b integer DEFAULT 2)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$select a < b$function$;
--    undo:
DROP FUNCTION public.checked(integer, integer);

-- 5. replace function public.h(integer, integer)
CREATE OR REPLACE FUNCTION public.h(a integer, b integer DEFAULT 3)
 RETURNS integer
 LANGUAGE sql
AS $function$select a+b+1$function$;
--    undo:
DROP VIEW public.v;
DROP FUNCTION public.u();
DROP FUNCTION public.h(integer, integer);
CREATE OR REPLACE FUNCTION public.h(a integer, b integer)
 RETURNS integer
 LANGUAGE sql
AS $function$select a+b$function$;
COMMENT ON FUNCTION public.h(integer, integer) IS 'adds';
CREATE OR REPLACE FUNCTION public.u()
 RETURNS integer
 LANGUAGE sql
BEGIN ATOMIC
 SELECT public.h(1, 2) AS h;
END;
CREATE VIEW public.v AS
 SELECT public.h(1, 2) AS x;

-- 6. replace procedure public.p(integer, text)
CREATE OR REPLACE PROCEDURE public.p(IN a integer DEFAULT 4, INOUT b text DEFAULT 'x'::text)
 LANGUAGE plpgsql
AS $procedure$begin b := a; end$procedure$;
--    undo:
DROP PROCEDURE public.p(integer, text);
CREATE OR REPLACE PROCEDURE public.p(IN a integer, INOUT b text)
 LANGUAGE plpgsql
AS $procedure$begin b := a; end$procedure$;

-- 7. add check t_a_check to public.t
--    hazard new_demand: check t_a_check of public.t: the step fails if a row does not meet it
ALTER TABLE public.t ADD CONSTRAINT t_a_check CHECK (public.checked(a, 3));
--    undo:
ALTER TABLE public.t DROP CONSTRAINT t_a_check;
