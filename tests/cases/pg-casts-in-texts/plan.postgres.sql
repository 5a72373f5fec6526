-- 1. drop view public.v
DROP VIEW public.v;
--    undo:
CREATE VIEW public.v AS
 SELECT (t.a)::integer AS i
   FROM public.t;

-- 2. drop check t_c_check of public.t
ALTER TABLE public.t DROP CONSTRAINT t_c_check;
--    hazard of the undo new_demand: check t_c_check of public.t: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.t ADD CONSTRAINT t_c_check CHECK ((c)::integer > 0);

-- 3. drop index t_a_idx on public.t
DROP INDEX public.t_a_idx;
--    undo:
CREATE INDEX t_a_idx ON public.t (((a)::integer));

-- 4. drop column public.t.b
ALTER TABLE public.t DROP COLUMN b;
--    undo:
ALTER TABLE public.t ADD COLUMN b integer GENERATED ALWAYS AS ((a)::integer) STORED;

-- 5. drop cast public.e AS integer
DROP CAST (public.e AS integer);
--    undo:
CREATE CAST (public.e AS integer) WITH FUNCTION public.e2i(public.e);

-- 6. drop function public.e2i(public.e)
DROP FUNCTION public.e2i(public.e);
--    undo:
CREATE OR REPLACE FUNCTION public.e2i(public.e)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$select 1$function$;

-- 7. change type public.e from (a, b) to (b, a)
ALTER TYPE public.e RENAME TO _lockplane_old_e;
CREATE TYPE public.e AS ENUM ('b', 'a');
ALTER TABLE public.t ALTER COLUMN a TYPE public.e USING a::text::public.e, ALTER COLUMN c TYPE public.e USING c::text::public.e;
DROP TYPE public._lockplane_old_e;
--    undo:
ALTER TYPE public.e RENAME TO _lockplane_old_e;
CREATE TYPE public.e AS ENUM ('a', 'b');
ALTER TABLE public.t ALTER COLUMN a TYPE public.e USING a::text::public.e, ALTER COLUMN c TYPE public.e USING c::text::public.e;
DROP TYPE public._lockplane_old_e;

-- 8. create function public.e2i(public.e)
CREATE OR REPLACE FUNCTION public.e2i(public.e)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$select 1$function$;
--    undo:
DROP FUNCTION public.e2i(public.e);

-- 9. create cast public.e AS integer
CREATE CAST (public.e AS integer) WITH FUNCTION public.e2i(public.e);
--    undo:
DROP CAST (public.e AS integer);

-- 10. add column public.t.b (integer, generated as (a)::integer)
ALTER TABLE public.t ADD COLUMN b integer GENERATED ALWAYS AS ((a)::integer) STORED;
--    undo:
ALTER TABLE public.t DROP COLUMN b;

-- 11. add check t_c_check to public.t
--    hazard new_demand: check t_c_check of public.t: the step fails if a row does not meet it
ALTER TABLE public.t ADD CONSTRAINT t_c_check CHECK ((c)::integer > 0);
--    undo:
ALTER TABLE public.t DROP CONSTRAINT t_c_check;

-- 12. create index t_a_idx on public.t
CREATE INDEX t_a_idx ON public.t (((a)::integer));
--    undo:
DROP INDEX public.t_a_idx;

-- 13. create view public.v
CREATE VIEW public.v AS
 SELECT (t.a)::integer AS i
   FROM public.t;
--    undo:
DROP VIEW public.v;
