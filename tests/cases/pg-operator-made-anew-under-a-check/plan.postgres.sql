-- 1. drop view public.v
--    hazard remake: view public.v is dropped and made again: its owner and privileges become those of a new object
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
--    hazard remake: operator public.===(text, text) is dropped and made again: its owner and privileges become those of a new object
DROP OPERATOR public.===(text, text);
--    undo:
CREATE OPERATOR public.=== (
    FUNCTION = public.alike,
    LEFTARG = text,
    RIGHTARG = text
);

-- 4. drop function public.alike(text, text)
--    hazard remake: function public.alike(text, text) is dropped and made again: its owner and privileges become those of a new object
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
--    hazard of the undo remake: function public.alike(text, text) is dropped and made again: its owner and privileges become those of a new object
--    undo:
DROP FUNCTION public.alike(text, text);

-- 6. create operator public.===(text, text)
CREATE OPERATOR public.=== (
    FUNCTION = public.alike,
    LEFTARG = text,
    RIGHTARG = text
);
--    hazard of the undo remake: operator public.===(text, text) is dropped and made again: its owner and privileges become those of a new object
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
--    hazard of the undo remake: view public.v is dropped and made again: its owner and privileges become those of a new object
--    undo:
DROP VIEW public.v;
