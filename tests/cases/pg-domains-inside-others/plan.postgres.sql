-- 1. drop function public.f(public.d)
DROP FUNCTION public.f(public.d);
--    undo:
CREATE OR REPLACE FUNCTION public.f(public.d)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$select 1$function$;

-- 2. make domain public.d anew; make type public.c anew; make domain public.dd anew
--    hazard new_demand: domain public.d demands more: the step fails if a row holds a value that does not meet it
ALTER DOMAIN public.d RENAME TO _lockplane_old_d;
ALTER TYPE public.c RENAME TO _lockplane_old_c;
ALTER DOMAIN public.dd RENAME TO _lockplane_old_dd;
CREATE DOMAIN public.d AS text;
ALTER DOMAIN public.d SET NOT NULL;
ALTER DOMAIN public.d ADD CONSTRAINT d_check CHECK ((length(VALUE) < 9));
CREATE TYPE public.c AS (
    x public.d
);
CREATE DOMAIN public.dd AS public.d;
ALTER TABLE public.t ALTER COLUMN b TYPE public.d[] USING b::text[]::public.d[], ALTER COLUMN e TYPE public.d;
ALTER TABLE public.u ALTER COLUMN c TYPE public.c USING c::text::public.c, ALTER COLUMN ca TYPE public.c[] USING ca::text[]::public.c[];
DROP DOMAIN public._lockplane_old_dd;
DROP TYPE public._lockplane_old_c;
DROP DOMAIN public._lockplane_old_d;
--    undo:
ALTER DOMAIN public.d RENAME TO _lockplane_old_d;
ALTER TYPE public.c RENAME TO _lockplane_old_c;
ALTER DOMAIN public.dd RENAME TO _lockplane_old_dd;
CREATE DOMAIN public.d AS text;
CREATE TYPE public.c AS (
    x public.d
);
CREATE DOMAIN public.dd AS public.d;
ALTER TABLE public.t ALTER COLUMN b TYPE public.d[] USING b::text[]::public.d[], ALTER COLUMN e TYPE public.d;
ALTER TABLE public.u ALTER COLUMN c TYPE public.c USING c::text::public.c, ALTER COLUMN ca TYPE public.c[] USING ca::text[]::public.c[];
DROP DOMAIN public._lockplane_old_dd;
DROP TYPE public._lockplane_old_c;
DROP DOMAIN public._lockplane_old_d;

-- 3. create function public.f(public.d)
CREATE OR REPLACE FUNCTION public.f(public.d)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$select 1$function$;
--    undo:
DROP FUNCTION public.f(public.d);
