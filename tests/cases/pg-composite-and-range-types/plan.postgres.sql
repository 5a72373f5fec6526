-- 1. create type public.address
CREATE TYPE public.address AS (
    street text,
    zip character varying(10)
);
--    hazard of the undo drop_object: type public.address is dropped; code that uses it stops working
--    undo:
DROP TYPE public.address;

-- 2. create type public.floatrange
CREATE TYPE public.floatrange AS RANGE (
    SUBTYPE = double precision,
    MULTIRANGE_TYPE_NAME = public.floatmultirange
);
--    hazard of the undo drop_object: type public.floatrange is dropped; code that uses it stops working
--    undo:
DROP TYPE public.floatrange;

-- 3. add column public.t.home (public.address)
ALTER TABLE public.t ADD COLUMN home public.address;
--    hazard of the undo drop_column: every value of public.t.home is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN home;

-- 4. add column public.t.span (public.floatrange)
ALTER TABLE public.t ADD COLUMN span public.floatrange;
--    hazard of the undo drop_column: every value of public.t.span is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN span;
