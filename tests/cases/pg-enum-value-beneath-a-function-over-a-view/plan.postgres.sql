-- 1. change type public.mood from (sad, ok) to (sad, ok, happy)
ALTER TYPE public.mood ADD VALUE 'happy' AFTER 'ok';
--    hazard of the undo drop_type: type public.mood loses happy; rows that hold one make the step fail
--    undo:
DROP VIEW public.w;
DROP FUNCTION public.f(integer);
DROP VIEW public.v;
ALTER TABLE public.u DROP CONSTRAINT u_check;
DROP FUNCTION public.g(integer);
ALTER TYPE public.mood RENAME TO _lockplane_old_mood;
CREATE TYPE public.mood AS ENUM ('sad', 'ok');
ALTER TABLE public.u ALTER COLUMN m TYPE public.mood USING m::text::public.mood;
DROP TYPE public._lockplane_old_mood;
CREATE OR REPLACE FUNCTION public.g(i integer)
 RETURNS public.mood
 LANGUAGE sql
BEGIN ATOMIC
 SELECT u.m
    FROM public.u
   WHERE (u.id = g.i);
END;
ALTER TABLE public.u ADD CONSTRAINT u_check CHECK ((id > public.top()) OR (m = 'ok'::public.mood));
CREATE VIEW public.v AS
 SELECT u.id,
    u.m
   FROM public.u;
CREATE OR REPLACE FUNCTION public.f(i integer)
 RETURNS integer
 LANGUAGE sql
BEGIN ATOMIC
 SELECT v.id
    FROM public.v
   WHERE (v.id = f.i);
END;
COMMENT ON FUNCTION public.f(integer) IS 'reads v';
CREATE VIEW public.w AS
 SELECT public.f(1) AS f;
