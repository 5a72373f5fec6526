-- 1. change columns f, g of public.t
--    hazard lossy_type: values of public.t.f may be rounded, cut or changed from public.floatrange to int4range without an error
--    hazard lossy_type: values of public.t.g may be rounded, cut or changed from public.floatmultirange to int4multirange without an error
ALTER TABLE public.t ALTER COLUMN f TYPE int4range USING f::text::int4range, ALTER COLUMN g TYPE int4multirange USING g::text::int4multirange;
--    hazard of the undo lossy_type: values of public.t.g may be rounded, cut or changed from int4multirange to public.floatmultirange without an error
--    hazard of the undo lossy_type: values of public.t.f may be rounded, cut or changed from int4range to public.floatrange without an error
--    undo, but for the values of public.t.f as they were, the values of public.t.g as they were:
ALTER TABLE public.t ALTER COLUMN g TYPE public.floatmultirange USING g::text::public.floatmultirange, ALTER COLUMN f TYPE public.floatrange USING f::text::public.floatrange;

-- 2. drop type public.mood
DROP TYPE public.mood;
--    undo:
CREATE TYPE public.mood AS ENUM ('x');

-- 3. create type public.nrange
CREATE TYPE public.nrange AS RANGE (
    SUBTYPE = integer,
    MULTIRANGE_TYPE_NAME = public.mood
);
--    hazard of the undo drop_object: type public.nrange is dropped; code that uses it stops working
--    undo:
DROP TYPE public.nrange;

-- 4. drop type public.a
--    hazard drop_object: type public.a is dropped; code that uses it stops working
DROP TYPE public.a;
--    undo:
CREATE TYPE public.a AS RANGE (
    SUBTYPE = numeric,
    MULTIRANGE_TYPE_NAME = public."Many 1"
);

-- 5. create type public.b
CREATE TYPE public.b AS RANGE (
    SUBTYPE = numeric,
    MULTIRANGE_TYPE_NAME = public."Many 1"
);
--    hazard of the undo drop_object: type public.b is dropped; code that uses it stops working
--    undo:
DROP TYPE public.b;

-- 6. drop type public.floatrange
--    hazard drop_object: type public.floatrange is dropped; code that uses it stops working
DROP TYPE public.floatrange;
--    undo:
CREATE TYPE public.floatrange AS RANGE (
    SUBTYPE = double precision,
    MULTIRANGE_TYPE_NAME = public.floatmultirange
);

-- 7. create type public.floatmultirange
CREATE TYPE public.floatmultirange AS ENUM ('x');
--    undo:
DROP TYPE public.floatmultirange;
