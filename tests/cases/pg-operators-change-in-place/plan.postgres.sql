-- 1. drop operator public.!!(NONE, integer)
DROP OPERATOR public.!!(NONE, integer);
--    undo:
CREATE OPERATOR public.!! (
    FUNCTION = int4um,
    RIGHTARG = integer
);

-- 2. drop operator public.<<>>(integer, text)
DROP OPERATOR public.<<>>(integer, text);
--    undo:
CREATE OPERATOR public.<<>> (
    FUNCTION = public.alike,
    LEFTARG = integer,
    RIGHTARG = text,
    RESTRICT = eqsel
);

-- 3. create function public.guess_joins(internal, oid, internal, smallint, internal)
CREATE OR REPLACE FUNCTION public.guess_joins(internal, oid, internal, smallint, internal)
 RETURNS double precision
 LANGUAGE internal
AS $function$eqjoinsel$function$;
--    hazard of the undo drop_object: function public.guess_joins(internal, oid, internal, smallint, internal) is dropped; code that uses it stops working
--    undo:
DROP FUNCTION public.guess_joins(internal, oid, internal, smallint, internal);

-- 4. create operator public.!!(NONE, integer)
CREATE OPERATOR public.!! (
    FUNCTION = int4abs,
    RIGHTARG = integer
);
--    undo:
DROP OPERATOR public.!!(NONE, integer);

-- 5. create operator public.<<!>>(integer, text)
CREATE OPERATOR public.<<!>> (
    FUNCTION = public.alike,
    LEFTARG = integer,
    RIGHTARG = text,
    NEGATOR = OPERATOR(public.<<>>)
);
--    hazard of the undo drop_object: operator public.<<!>>(integer, text) is dropped; code that uses it stops working
--    undo:
DROP OPERATOR public.<<!>>(integer, text);

-- 6. create operator public.<<>>(integer, text)
CREATE OPERATOR public.<<>> (
    FUNCTION = public.alike,
    LEFTARG = integer,
    RIGHTARG = text,
    NEGATOR = OPERATOR(public.<<!>>),
    RESTRICT = eqsel
);
--    undo:
DROP OPERATOR public.<<>>(integer, text);

-- 7. change operator public.===(integer, text)
ALTER OPERATOR public.===(integer, text) SET (RESTRICT = neqsel, JOIN = public.guess_joins);
COMMENT ON OPERATOR public.===(integer, text) IS NULL;
--    undo:
ALTER OPERATOR public.===(integer, text) SET (RESTRICT = eqsel, JOIN = eqjoinsel);
COMMENT ON OPERATOR public.===(integer, text) IS 'equal as text';

-- 8. change operator public.===(text, integer)
ALTER OPERATOR public.===(text, integer) SET (RESTRICT = NONE, JOIN = eqjoinsel);
--    undo:
ALTER OPERATOR public.===(text, integer) SET (RESTRICT = public.guess, JOIN = NONE);
