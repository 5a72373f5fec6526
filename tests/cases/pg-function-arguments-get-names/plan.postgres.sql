-- 1. drop function public.again(integer)
DROP FUNCTION public.again(integer);
--    undo:
CREATE OR REPLACE FUNCTION public.again(b integer)
 RETURNS integer
 LANGUAGE sql
AS $function$select 1$function$;

-- 2. drop function public.half(integer, integer)
DROP FUNCTION public.half(integer, integer);
--    undo:
CREATE OR REPLACE FUNCTION public.half(integer, b integer)
 RETURNS integer
 LANGUAGE sql
AS $function$select 1$function$;

-- 3. drop function public.out_of(integer)
DROP FUNCTION public.out_of(integer);
--    undo:
CREATE OR REPLACE FUNCTION public.out_of(integer, OUT a integer, OUT integer)
 RETURNS record
 LANGUAGE sql
AS $function$select 1, 2$function$;

-- 4. drop check t_a_check of public.t
ALTER TABLE public.t DROP CONSTRAINT t_a_check;
--    hazard of the undo new_demand: check t_a_check of public.t: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.t ADD CONSTRAINT t_a_check CHECK (public.checked(a));

-- 5. drop function public.checked(integer)
DROP FUNCTION public.checked(integer);
--    undo:
CREATE OR REPLACE FUNCTION public.checked(integer)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$select $1 > 0$function$;

-- 6. create function public.again(integer)
CREATE OR REPLACE FUNCTION public.again(c integer)
 RETURNS integer
 LANGUAGE sql
AS $function$select 1$function$;
--    undo:
DROP FUNCTION public.again(integer);

-- 7. create function public.checked(integer)
CREATE OR REPLACE FUNCTION public.checked(a integer)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$select $1 > 0$function$;
--    undo:
DROP FUNCTION public.checked(integer);

-- 8. replace function public.f(integer, text, integer)
CREATE OR REPLACE FUNCTION public.f("A b" integer, text, b integer DEFAULT 3)
 RETURNS integer
 LANGUAGE sql
AS $function$select $1$function$;
--    undo:
DROP VIEW public.v;
DROP FUNCTION public.f(integer, text, integer);
CREATE OR REPLACE FUNCTION public.f(integer, text, b integer)
 RETURNS integer
 LANGUAGE sql
AS $function$select $1$function$;
CREATE VIEW public.v AS
 SELECT public.f(1, 'x'::text, 2) AS x;

-- 9. create function public.half(integer, integer)
CREATE OR REPLACE FUNCTION public.half(a integer, integer)
 RETURNS integer
 LANGUAGE sql
AS $function$select 1$function$;
--    undo:
DROP FUNCTION public.half(integer, integer);

-- 10. replace function public.many(double precision[])
CREATE OR REPLACE FUNCTION public.many(VARIADIC p double precision[])
 RETURNS integer
 LANGUAGE sql
AS $function$select 1$function$;
--    undo:
DROP FUNCTION public.many(double precision[]);
CREATE OR REPLACE FUNCTION public.many(VARIADIC double precision[])
 RETURNS integer
 LANGUAGE sql
AS $function$select 1$function$;

-- 11. create function public.out_of(integer)
CREATE OR REPLACE FUNCTION public.out_of(i integer, OUT a integer, OUT b integer)
 RETURNS record
 LANGUAGE sql
AS $function$select 1, 2$function$;
--    undo:
DROP FUNCTION public.out_of(integer);

-- 12. replace procedure public.p(integer, text)
CREATE OR REPLACE PROCEDURE public.p(IN a integer DEFAULT 2, INOUT b text DEFAULT 'x'::text)
 LANGUAGE plpgsql
AS $procedure$begin b := $1; end$procedure$;
--    undo:
DROP PROCEDURE public.p(integer, text);
CREATE OR REPLACE PROCEDURE public.p(IN integer, INOUT b text)
 LANGUAGE plpgsql
AS $procedure$begin b := $1; end$procedure$;

-- 13. add check t_a_check to public.t
--    hazard new_demand: check t_a_check of public.t: the step fails if a row does not meet it
ALTER TABLE public.t ADD CONSTRAINT t_a_check CHECK (public.checked(a));
--    undo:
ALTER TABLE public.t DROP CONSTRAINT t_a_check;
