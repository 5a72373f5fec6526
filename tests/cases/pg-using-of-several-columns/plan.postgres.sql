-- 1. change columns n, q, s of public.p
ALTER TABLE public.p ALTER COLUMN n TYPE bigint USING n * 10, ALTER COLUMN q TYPE bigint USING q + s + n, ALTER COLUMN s TYPE bigint USING s + n;
--    hazard of the undo new_demand: public.p.s becomes integer: the step fails if a value does not fit
--    hazard of the undo new_demand: public.p.q becomes integer: the step fails if a value does not fit
--    hazard of the undo new_demand: public.p.n becomes integer: the step fails if a value does not fit
--    undo, but for the values of public.p.n as they were, the values of public.p.q as they were, the values of public.p.s as they were:
ALTER TABLE public.p ALTER COLUMN s TYPE integer, ALTER COLUMN q TYPE integer, ALTER COLUMN n TYPE integer;

-- 2. change columns n, s of public.r
ALTER TABLE public.r ALTER COLUMN n TYPE text USING s || n::text, ALTER COLUMN s TYPE integer USING s::int + n;
--    hazard of the undo lossy_type: values of public.r.n may be rounded, cut or changed from text to integer without an error
--    undo, but for the values of public.r.n as they were, the values of public.r.s as they were:
ALTER TABLE public.r ALTER COLUMN s TYPE text, ALTER COLUMN n TYPE integer USING n::integer;

-- 3. create view public.sums
CREATE VIEW public.sums AS
 SELECT sum(p.n) AS n,
    sum(p.s) AS s,
    sum(p.q) AS q
   FROM public.p;
--    hazard of the undo drop_object: view public.sums is dropped; code that uses it stops working
--    undo:
DROP VIEW public.sums;
