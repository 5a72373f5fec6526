-- 1. drop function public.f(public.b)
DROP FUNCTION public.f(public.b);
--    undo:
CREATE OR REPLACE FUNCTION public.f(public.b)
 RETURNS integer
 LANGUAGE sql
BEGIN ATOMIC
 SELECT ($1).n AS n;
END;

-- 2. drop view public.vb
DROP VIEW public.vb;
--    undo:
CREATE VIEW public.vb AS
 SELECT b.n
   FROM public.b;

-- 3. drop index t_g_idx on public.t
DROP INDEX public.t_g_idx;
--    undo:
CREATE INDEX t_g_idx ON public.t ((public.g(t.*)));

-- 4. drop function public.g(public.t)
DROP FUNCTION public.g(public.t);
--    undo:
CREATE OR REPLACE FUNCTION public.g(public.t)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
BEGIN ATOMIC
 SELECT ($1).name AS name;
END;

-- 5. change column public.a.n (integer) to n (bigint)
ALTER TABLE public.a ALTER COLUMN n TYPE bigint;
--    hazard of the undo new_demand: public.a.n becomes integer: the step fails if a value does not fit
--    undo:
ALTER TABLE public.a ALTER COLUMN n TYPE integer;

-- 6. create function public.f(public.b)
CREATE OR REPLACE FUNCTION public.f(public.b)
 RETURNS integer
 LANGUAGE sql
BEGIN ATOMIC
 SELECT (($1).n)::integer AS n;
END;
--    undo:
DROP FUNCTION public.f(public.b);

-- 7. change column public.t.name (text) to name (character varying(10))
--    hazard lossy_type: values of public.t.name may be rounded, cut or changed from text to character varying(10) without an error
ALTER TABLE public.t ALTER COLUMN name TYPE character varying(10);
--    undo, but for the values of public.t.name as they were:
ALTER TABLE public.t ALTER COLUMN name TYPE text;

-- 8. create view public.vb
CREATE VIEW public.vb AS
 SELECT b.n
   FROM public.b;
--    undo:
DROP VIEW public.vb;

-- 9. create function public.g(public.t)
CREATE OR REPLACE FUNCTION public.g(public.t)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
BEGIN ATOMIC
 SELECT ($1).name AS name;
END;
--    undo:
DROP FUNCTION public.g(public.t);

-- 10. create index t_g_idx on public.t
CREATE INDEX t_g_idx ON public.t ((public.g(t.*)));
--    undo:
DROP INDEX public.t_g_idx;
