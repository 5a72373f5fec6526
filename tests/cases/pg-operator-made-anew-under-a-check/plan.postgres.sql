-- 1. drop view public.v
DROP VIEW public.v;
--    undo:
CREATE VIEW public.v AS
 SELECT t.id
   FROM public.t
  WHERE (t.a OPERATOR(public.===) t.b);

-- 2. drop check alike of public.t
ALTER TABLE public.t DROP CONSTRAINT alike;
--    hazard of the undo new_demand: check alike of public.t: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.t ADD CONSTRAINT alike CHECK (a OPERATOR(public.===) b);

-- 3. drop operator public.===(text, text)
DROP OPERATOR public.===(text, text);
--    undo:
CREATE OPERATOR public.=== (
    FUNCTION = public.alike,
    LEFTARG = text,
    RIGHTARG = text
);

-- 4. drop function public.alike(text, text)
DROP FUNCTION public.alike(text, text);
--    undo:
CREATE OR REPLACE FUNCTION public.alike(a text, b text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT lower(a) = lower(b) $function$;

-- 5. create function public.alike(text, text)
CREATE OR REPLACE FUNCTION public.alike(one text, other text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT lower(one) = lower(other) $function$;
--    undo:
DROP FUNCTION public.alike(text, text);

-- 6. create operator public.===(text, text)
CREATE OPERATOR public.=== (
    FUNCTION = public.alike,
    LEFTARG = text,
    RIGHTARG = text
);
--    undo:
DROP OPERATOR public.===(text, text);

-- 7. add check alike to public.t
--    hazard new_demand: check alike of public.t: the step fails if a row does not meet it
ALTER TABLE public.t ADD CONSTRAINT alike CHECK (a OPERATOR(public.===) b);
--    undo:
ALTER TABLE public.t DROP CONSTRAINT alike;

-- 8. create view public.v
CREATE VIEW public.v AS
 SELECT t.id
   FROM public.t
  WHERE (t.a OPERATOR(public.===) t.b);
--    undo:
DROP VIEW public.v;
