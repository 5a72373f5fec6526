-- 1. drop function public.b(uuid, jsonb[])
DROP FUNCTION public.b(uuid, jsonb[]);
--    undo:
CREATE OR REPLACE FUNCTION public.b(x uuid, VARIADIC y jsonb[] DEFAULT '{}'::jsonb[])
 RETURNS text
 LANGUAGE sql
AS $function$SELECT ''$function$;
REVOKE EXECUTE ON ROUTINE public.b(uuid, jsonb[]) FROM PUBLIC;

-- 2. drop procedure public.a(integer, text)
DROP PROCEDURE public.a(integer, text);
--    undo:
CREATE OR REPLACE PROCEDURE public.a(IN x integer, INOUT y text DEFAULT 'a'::text)
 LANGUAGE plpgsql
AS $procedure$ BEGIN
  PERFORM 1;
END $procedure$;
REVOKE EXECUTE ON ROUTINE public.a(integer, text) FROM PUBLIC;

-- 3. drop operator public.@~(NONE, text)
DROP OPERATOR public.@~(NONE, text);
--    undo:
CREATE OPERATOR public.@~ (
    FUNCTION = public.is_t,
    RIGHTARG = text
);
ALTER OPERATOR public.@~(NONE, text) OWNER TO lp_reader;

-- 4. drop function public.is_t(text)
--    hazard drop_object: function public.is_t(text) is dropped; code that uses it stops working
DROP FUNCTION public.is_t(text);
--    undo:
CREATE OR REPLACE FUNCTION public.is_t(text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT true$function$;
ALTER FUNCTION public.is_t(text) OWNER TO postgres;

-- 5. drop view public.jsonb
DROP VIEW public.jsonb;
--    undo:
CREATE VIEW public.jsonb AS
 SELECT base.name,
    base.oid
   FROM public.base;
GRANT SELECT (name) ON TABLE public.jsonb TO lp_owner;

-- 6. change type public.oid from (a, b) to (a)
--    hazard drop_type: type public.oid loses b; rows that hold one make the step fail
ALTER TYPE public."oid" RENAME TO _lockplane_old_oid;
CREATE TYPE public."oid" AS ENUM ('a');
DROP TYPE public._lockplane_old_oid;
--    undo:
ALTER TYPE public."oid" RENAME TO _lockplane_old_oid;
CREATE TYPE public."oid" AS ENUM ('a', 'b');
DROP TYPE public._lockplane_old_oid;

-- 7. create function public.b(uuid, jsonb[])
CREATE OR REPLACE FUNCTION public.b(x uuid, VARIADIC y jsonb[])
 RETURNS character varying
 LANGUAGE sql
AS $function$SELECT ''$function$;
REVOKE EXECUTE ON ROUTINE public.b(uuid, jsonb[]) FROM PUBLIC;
GRANT EXECUTE ON ROUTINE public.b(uuid, jsonb[]) TO lp_reader;
--    undo:
DROP FUNCTION public.b(uuid, jsonb[]);

-- 8. create function public.is_u(text)
CREATE OR REPLACE FUNCTION public.is_u(text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT true$function$;
--    hazard of the undo drop_object: function public.is_u(text) is dropped; code that uses it stops working
--    undo:
DROP FUNCTION public.is_u(text);

-- 9. create procedure public.a(integer, text)
CREATE OR REPLACE PROCEDURE public.a(IN x integer, INOUT y text)
 LANGUAGE plpgsql
AS $procedure$ BEGIN
  NULL;
END $procedure$;
REVOKE EXECUTE ON ROUTINE public.a(integer, text) FROM PUBLIC;
GRANT EXECUTE ON ROUTINE public.a(integer, text) TO lp_reader;
--    undo:
DROP PROCEDURE public.a(integer, text);

-- 10. replace aggregate public.g(x text)
CREATE OR REPLACE AGGREGATE public.g(x text) (
    SFUNC = textcat,
    STYPE = text,
    INITCOND = 'x'
);
--    undo:
CREATE OR REPLACE AGGREGATE public.g(x text) (
    SFUNC = textcat,
    STYPE = text
);

-- 11. change owner or privileges of aggregate public.g(x text)
GRANT EXECUTE ON ROUTINE public.g(x text) TO lp_reader;
--    hazard of the undo revoke: aggregate public.g(x text): lp_reader loses EXECUTE
--    undo:
REVOKE EXECUTE ON ROUTINE public.g(x text) FROM lp_reader;

-- 12. replace aggregate public.n(*)
CREATE OR REPLACE AGGREGATE public.n(*) (
    SFUNC = int8inc,
    STYPE = bigint,
    INITCOND = '4'
);
--    undo:
CREATE OR REPLACE AGGREGATE public.n(*) (
    SFUNC = int8inc,
    STYPE = bigint,
    INITCOND = '0'
);

-- 13. change owner or privileges of aggregate public.n(*)
GRANT EXECUTE ON ROUTINE public.n() TO lp_reader;
--    hazard of the undo revoke: aggregate public.n(*): lp_reader loses EXECUTE
--    undo:
REVOKE EXECUTE ON ROUTINE public.n() FROM lp_reader;

-- 14. replace aggregate public.o(double precision ORDER BY double precision)
CREATE OR REPLACE AGGREGATE public.o(double precision ORDER BY double precision) (
    SFUNC = ordered_set_transition,
    STYPE = internal,
    FINALFUNC = percentile_cont_float8_final,
    PARALLEL = SAFE
);
--    undo:
CREATE OR REPLACE AGGREGATE public.o(double precision ORDER BY double precision) (
    SFUNC = ordered_set_transition,
    STYPE = internal,
    FINALFUNC = percentile_cont_float8_final
);

-- 15. change owner or privileges of aggregate public.o(double precision ORDER BY double precision)
GRANT EXECUTE ON ROUTINE public.o(double precision, double precision) TO lp_reader;
--    hazard of the undo revoke: aggregate public.o(double precision ORDER BY double precision): lp_reader loses EXECUTE
--    undo:
REVOKE EXECUTE ON ROUTINE public.o(double precision, double precision) FROM lp_reader;

-- 16. create operator public.@~(NONE, text)
CREATE OPERATOR public.@~ (
    FUNCTION = public.is_u,
    RIGHTARG = text
);
ALTER OPERATOR public.@~(NONE, text) OWNER TO lp_owner;
--    undo:
DROP OPERATOR public.@~(NONE, text);

-- 17. change column public.base.name (character varying(3)) to name (text)
ALTER TABLE public.base ALTER COLUMN name TYPE text;
--    hazard of the undo lossy_type: values of public.base.name may be rounded, cut or changed from text to character varying(3) without an error
--    undo:
ALTER TABLE public.base ALTER COLUMN name TYPE character varying(3);

-- 18. create view public.jsonb
CREATE VIEW public.jsonb AS
 SELECT base.name,
    base.oid
   FROM public.base;
GRANT SELECT (name) ON TABLE public.jsonb TO lp_reader;
GRANT SELECT ("oid") ON TABLE public.jsonb TO lp_reader;
--    undo:
DROP VIEW public.jsonb;
