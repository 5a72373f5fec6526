-- 1. drop view public.changes
DROP VIEW public.changes;
--    undo:
CREATE VIEW public.changes AS
 SELECT stays.id,
    1 AS one
   FROM public.stays;

-- 2. drop view public.over_loses
DROP VIEW public.over_loses;
--    undo:
CREATE VIEW public.over_loses AS
 SELECT loses.id
   FROM public.loses;

-- 3. drop view public.loses
DROP VIEW public.loses;
--    undo:
CREATE VIEW public.loses AS
 SELECT t.id,
    t.a
   FROM public.t;

-- 4. drop view public.over_shown
DROP VIEW public.over_shown;
--    undo:
CREATE VIEW public.over_shown AS
 SELECT shown.b
   FROM public.shown;

-- 5. drop view public.shown
DROP VIEW public.shown;
--    undo:
CREATE VIEW public.shown AS
 SELECT t.b
   FROM public.t;

-- 6. drop view public.stays
DROP VIEW public.stays;
--    undo:
CREATE VIEW public.stays AS
 SELECT t.id
   FROM public.t;

-- 7. change column public.t.b (character varying(3)) to b (text)
ALTER TABLE public.t ALTER COLUMN b TYPE text;
--    hazard of the undo lossy_type: values of public.t.b may be rounded, cut or changed from text to character varying(3) without an error
--    undo:
ALTER TABLE public.t ALTER COLUMN b TYPE character varying(3);

-- 8. add columns to view public.counted
CREATE OR REPLACE VIEW public.counted AS
 SELECT t.id,
    t.a
   FROM public.t;
--    undo:
DROP MATERIALIZED VIEW public.holds;
DROP VIEW public.counted;
CREATE VIEW public.counted AS
 SELECT t.id
   FROM public.t;
CREATE MATERIALIZED VIEW public.holds AS
 SELECT count(counted.id) AS count
   FROM public.counted;

-- 9. create view public.loses
CREATE VIEW public.loses AS
 SELECT t.id
   FROM public.t;
--    undo:
DROP VIEW public.loses;

-- 10. create view public.over_loses
CREATE VIEW public.over_loses AS
 SELECT loses.id
   FROM public.loses;
--    undo:
DROP VIEW public.over_loses;

-- 11. create view public.shown
CREATE VIEW public.shown AS
 SELECT t.b,
    t.a
   FROM public.t;
--    undo:
DROP VIEW public.shown;

-- 12. create view public.over_shown
CREATE VIEW public.over_shown AS
 SELECT shown.b
   FROM public.shown;
--    undo:
DROP VIEW public.over_shown;

-- 13. create view public.stays
CREATE VIEW public.stays AS
 SELECT t.id,
    t.a
   FROM public.t;
--    undo:
DROP VIEW public.stays;

-- 14. create view public.changes
CREATE VIEW public.changes AS
 SELECT 1 AS one,
    stays.id
   FROM public.stays;
--    undo:
DROP VIEW public.changes;

-- 15. add columns to view public.united
CREATE OR REPLACE VIEW public.united AS
 SELECT t.id,
    t.a
   FROM public.t
UNION
 SELECT 1 AS id,
    'a'::text AS a;
--    undo:
DROP VIEW public.united;
CREATE VIEW public.united AS
 SELECT t.id
   FROM public.t
UNION
 SELECT 1 AS id;
