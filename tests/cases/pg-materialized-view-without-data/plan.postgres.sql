-- 1. drop materialized view public.empty
DROP MATERIALIZED VIEW public.empty;
--    undo:
CREATE MATERIALIZED VIEW public.empty AS
 SELECT t.id,
    t.a
   FROM public.t
  WITH NO DATA;

-- 2. drop materialized view public.filled
DROP MATERIALIZED VIEW public.filled;
--    undo:
CREATE MATERIALIZED VIEW public.filled AS
 SELECT t.id,
    t.a
   FROM public.t;

-- 3. change column public.t.a (integer) to a (bigint)
ALTER TABLE public.t ALTER COLUMN a TYPE bigint;
--    hazard of the undo new_demand: public.t.a becomes integer: the step fails if a value does not fit
--    undo:
ALTER TABLE public.t ALTER COLUMN a TYPE integer;

-- 4. create materialized view public.empty
CREATE MATERIALIZED VIEW public.empty AS
 SELECT t.id,
    t.a
   FROM public.t
  WITH NO DATA;
CREATE UNIQUE INDEX empty_id ON public.empty USING btree (id);
--    undo:
DROP MATERIALIZED VIEW public.empty;

-- 5. create materialized view public.filled
CREATE MATERIALIZED VIEW public.filled AS
 SELECT t.id,
    t.a
   FROM public.t;
--    undo:
DROP MATERIALIZED VIEW public.filled;

-- 6. create materialized view public.other
CREATE MATERIALIZED VIEW public.other AS
 SELECT t.a
   FROM public.t
  WITH NO DATA;
--    hazard of the undo drop_object: materialized view public.other is dropped; code that uses it stops working
--    undo:
DROP MATERIALIZED VIEW public.other;
