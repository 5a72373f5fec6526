-- 1. on the way back, refresh materialized views public.m, public.after
--    undo:
REFRESH MATERIALIZED VIEW public.m;
REFRESH MATERIALIZED VIEW public."after";

-- 2. replace view public.v
CREATE OR REPLACE VIEW public.v AS
 SELECT t.id,
    t.a
   FROM public.t
  WHERE (t.a > '-5'::integer);
--    undo:
CREATE OR REPLACE VIEW public.v AS
 SELECT t.id,
    t.a
   FROM public.t
  WHERE (t.a > 0);

-- 3. replace view public.w
CREATE OR REPLACE VIEW public.w AS
 SELECT t.id
   FROM public.t
  WHERE (t.a > '-1'::integer);
--    undo:
CREATE OR REPLACE VIEW public.w AS
 SELECT t.id
   FROM public.t
  WHERE (t.a > 0);

-- 4. refresh materialized views public.m, public.after
REFRESH MATERIALIZED VIEW public.m;
REFRESH MATERIALIZED VIEW public."after";
--    undo:
