-- 1. drop materialized view public.sums
DROP MATERIALIZED VIEW public.sums;
--    undo:
CREATE MATERIALIZED VIEW public.sums AS
 SELECT sum(t.a) AS total
   FROM public.t;

-- 2. create materialized view public.sums
CREATE MATERIALIZED VIEW public.sums AS
 SELECT t.a,
    sum(t.a) AS total
   FROM public.t
  GROUP BY t.a;
CREATE UNIQUE INDEX sums_a ON public.sums USING btree (a);
--    undo:
DROP MATERIALIZED VIEW public.sums;
