-- 1. add columns to view public.v
CREATE OR REPLACE VIEW public.v AS
 SELECT (t.x - (t.y + t.z)) AS c1,
    t.x AS c2
   FROM public.t;
--    undo:
DROP MATERIALIZED VIEW public.later;
DROP MATERIALIZED VIEW public.m;
DROP MATERIALIZED VIEW public."none";
DROP VIEW public.plain;
DROP VIEW public.v;
CREATE VIEW public.v AS
 SELECT ((t.x + t.y) + t.z) AS c1
   FROM public.t;
COMMENT ON VIEW public.v IS 'sums';
CREATE VIEW public.plain AS
 SELECT v.c1 AS one
   FROM public.v;
CREATE MATERIALIZED VIEW public."none" AS
 SELECT v.c1
   FROM public.v
  WITH NO DATA;
CREATE MATERIALIZED VIEW public.m AS
 SELECT plain.one
   FROM public.plain;
CREATE UNIQUE INDEX m_one ON public.m USING btree (one);
COMMENT ON INDEX public.m_one IS 'each once';
COMMENT ON MATERIALIZED VIEW public.m IS 'kept';
CREATE MATERIALIZED VIEW public.later AS
 SELECT (m.one + 1) AS two
   FROM public.m;

-- 2. add columns to view public.w
CREATE OR REPLACE VIEW public.w AS
 SELECT t.x,
    t.y
   FROM public.t
  WHERE (t.y > 0);
--    undo:
DROP MATERIALIZED VIEW public.of_w;
DROP VIEW public.w;
CREATE VIEW public.w AS
 SELECT t.x
   FROM public.t
  WHERE (t.y > 0);
CREATE MATERIALIZED VIEW public.of_w AS
 SELECT w.x
   FROM public.w;

-- 3. refresh materialized views public.m, public.later
REFRESH MATERIALIZED VIEW public.m;
REFRESH MATERIALIZED VIEW public.later;
--    undo:
