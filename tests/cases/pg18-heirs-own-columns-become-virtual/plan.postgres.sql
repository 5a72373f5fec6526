-- 1. drop view public.v
DROP VIEW public.v;
--    undo:
CREATE VIEW public.v AS
 SELECT g
   FROM public.mid;

-- 2. change column public.top.g (numeric, generated as a * 2) to g (numeric)
ALTER TABLE public.top DROP COLUMN g;
ALTER TABLE public.mid DROP COLUMN g;
ALTER TABLE public.low DROP COLUMN g;
ALTER TABLE public.other DROP COLUMN g;
ALTER TABLE public.other ADD COLUMN g numeric;
ALTER TABLE public.low ADD COLUMN g numeric DEFAULT 7;
ALTER TABLE public.mid ADD COLUMN g numeric DEFAULT 3;
COMMENT ON COLUMN public.mid.g IS 'mine';
ALTER TABLE public.top ADD COLUMN g numeric;
ALTER TABLE public.top ALTER COLUMN g TYPE numeric USING (a * 2);
ALTER TABLE public.mid ALTER COLUMN g SET NOT NULL;
--    hazard of the undo drop_column: every value of public.top.g is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.top DROP COLUMN g;
ALTER TABLE public.mid DROP COLUMN g;
ALTER TABLE public.low DROP COLUMN g;
ALTER TABLE public.other DROP COLUMN g;
ALTER TABLE public.other ADD COLUMN g numeric GENERATED ALWAYS AS (a * 2) VIRTUAL;
ALTER TABLE public.low ADD COLUMN g numeric GENERATED ALWAYS AS (a * 2) VIRTUAL;
ALTER TABLE public.mid ADD COLUMN g numeric GENERATED ALWAYS AS (a * 2) VIRTUAL;
COMMENT ON COLUMN public.mid.g IS 'mine';
ALTER TABLE public.top ADD COLUMN g numeric GENERATED ALWAYS AS (a * 2) VIRTUAL;

-- 3. change column public.top.h (text) to h (text, generated as 'h'::text || repeat('x'::text, a))
--    hazard drop_column: every value of public.top.h is deleted; undoing brings the column back without them
ALTER TABLE public.top DROP COLUMN h;
ALTER TABLE public.mid DROP COLUMN h;
ALTER TABLE public.low DROP COLUMN h;
ALTER TABLE public.other DROP COLUMN h;
ALTER TABLE public.other ADD COLUMN h text GENERATED ALWAYS AS ('h'::text || repeat('x'::text, a)) VIRTUAL;
ALTER TABLE public.low ADD COLUMN h text GENERATED ALWAYS AS ('h'::text || repeat('x'::text, a)) VIRTUAL;
COMMENT ON COLUMN public.low.h IS 'low';
ALTER TABLE public.mid ADD COLUMN h text GENERATED ALWAYS AS ('h'::text || repeat('x'::text, a)) VIRTUAL;
ALTER TABLE public.top ADD COLUMN h text GENERATED ALWAYS AS ('h'::text || repeat('x'::text, a)) VIRTUAL;
--    undo, but for the values of public.top.h as they were:
ALTER TABLE public.top DROP COLUMN h;
ALTER TABLE public.mid DROP COLUMN h;
ALTER TABLE public.low DROP COLUMN h;
ALTER TABLE public.other DROP COLUMN h;
ALTER TABLE public.other ADD COLUMN h text;
ALTER TABLE public.low ADD COLUMN h text DEFAULT 'm'::text;
ALTER TABLE public.mid ADD COLUMN h text DEFAULT 'm'::text;
ALTER TABLE public.top ADD COLUMN h text;
ALTER TABLE public.top ALTER COLUMN h TYPE text USING ('h'::text || repeat('x'::text, a));
ALTER TABLE public.mid ALTER COLUMN h SET NOT NULL;

-- 4. create view public.v
CREATE VIEW public.v AS
 SELECT g
   FROM public.mid;
--    undo:
DROP VIEW public.v;
