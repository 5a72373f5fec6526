-- 1. drop view public.above
DROP VIEW public.above;
--    undo:
CREATE VIEW public.above AS
 SELECT "Odd view"."b c"
   FROM public."Odd view";

-- 2. drop view public.Odd view
DROP VIEW public."Odd view";
--    undo:
CREATE VIEW public."Odd view" AS SELECT NULL::integer AS a, NULL::text COLLATE pg_catalog."C" AS "b c";
CREATE OR REPLACE VIEW public."Odd view" AS
 SELECT t.a,
    t.b AS "b c"
   FROM public.t
UNION ALL
 SELECT "Odd view".a,
    "Odd view"."b c"
   FROM public."Odd view";

-- 3. change column public.t.a (integer) to a (bigint)
ALTER TABLE public.t ALTER COLUMN a TYPE bigint;
--    hazard of the undo new_demand: public.t.a becomes integer: the step fails if a value does not fit
--    undo:
ALTER TABLE public.t ALTER COLUMN a TYPE integer;

-- 4. create view public.Odd view
CREATE VIEW public."Odd view" AS SELECT NULL::bigint AS a, NULL::text COLLATE pg_catalog."C" AS "b c";
CREATE OR REPLACE VIEW public."Odd view" WITH (security_barrier='true') AS
 SELECT t.a,
    t.b AS "b c"
   FROM public.t
UNION ALL
 SELECT "Odd view".a,
    "Odd view"."b c"
   FROM public."Odd view";
--    undo:
DROP VIEW public."Odd view";

-- 5. create view public.above
CREATE VIEW public.above AS
 SELECT "Odd view"."b c"
   FROM public."Odd view";
--    undo:
DROP VIEW public.above;
