-- 1. drop materialized view public.o
DROP MATERIALIZED VIEW public.o;
--    undo:
CREATE MATERIALIZED VIEW public.o AS
 SELECT t.id
   FROM public.t;

-- 2. create materialized view public.o
CREATE MATERIALIZED VIEW public.o AS
 SELECT (t.id + 1) AS id
   FROM public.t;
--    undo:
DROP MATERIALIZED VIEW public.o;

-- 3. create materialized view public.p
CREATE MATERIALIZED VIEW public.p AS
 SELECT t.id
   FROM public.t
  WITH NO DATA;
--    hazard of the undo drop_object: materialized view public.p is dropped; code that uses it stops working
--    undo:
DROP MATERIALIZED VIEW public.p;
