-- 1. add check far to public.t
--    hazard new_demand: check far of public.t: the step fails if a row does not meet it
ALTER TABLE public.t ADD CONSTRAINT far CHECK ((a <> '{7}'::integer[]) AND (a <> '{8}'::integer[]) AND (a <> '{9}'::integer[]));
--    undo:
ALTER TABLE public.t DROP CONSTRAINT far;

-- 2. add check t_a_check to public.t
--    hazard new_demand: check t_a_check of public.t: the step fails if a row does not meet it
ALTER TABLE public.t ADD CONSTRAINT t_a_check CHECK ((a = '{1}'::integer[]) OR (a = '{2}'::integer[]) OR (a = '{3}'::integer[]) OR (a = '{4}'::integer[]));
--    undo:
ALTER TABLE public.t DROP CONSTRAINT t_a_check;

-- 3. create index i on public.t
CREATE INDEX i ON public.t (x) WHERE (a = '{1}'::integer[]) OR (a = '{2}'::integer[]) OR (a = '{3}'::integer[]);
--    undo:
DROP INDEX public.i;

-- 4. create view public.v
CREATE VIEW public.v AS
 SELECT t.a
   FROM public.t
  WHERE ((t.a = '{1}'::integer[]) OR (t.a = '{2}'::integer[]) OR (t.a = '{3}'::integer[]) OR ((t.x = 1) OR (t.y = 2)) OR (t.x = 5));
--    hazard of the undo drop_object: view public.v is dropped; code that uses it stops working
--    undo:
DROP VIEW public.v;
