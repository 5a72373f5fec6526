-- 1. drop view public.v_dropped
--    hazard drop_object: view public.v_dropped is dropped; code that uses it stops working
DROP VIEW public.v_dropped;
--    undo:
CREATE VIEW public.v_dropped AS
 SELECT t.a
   FROM public.t;

-- 2. add columns to view public.v_changed
CREATE OR REPLACE VIEW public.v_changed AS
 SELECT t.id,
    t.a
   FROM public.t
  WHERE (t.a > 0);
--    undo:
DROP VIEW public.v_changed;
CREATE VIEW public.v_changed AS
 SELECT t.id
   FROM public.t;

-- 3. create view public.v_added
CREATE VIEW public.v_added AS
 SELECT v_changed.id
   FROM public.v_changed;
--    hazard of the undo drop_object: view public.v_added is dropped; code that uses it stops working
--    undo:
DROP VIEW public.v_added;
