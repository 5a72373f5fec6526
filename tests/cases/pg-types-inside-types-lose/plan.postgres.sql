-- 1. make type public.money_at anew; make domain public.priced anew
--    hazard lossy_type: values of type public.money_at may be rounded, cut or changed from numeric(10,4) to numeric(10,2) without an error
--    hazard lossy_type: values of type public.money_at may be rounded, cut or changed from timestamp without time zone to date without an error
ALTER TYPE public.money_at RENAME TO _lockplane_old_money_at;
ALTER DOMAIN public.priced RENAME TO _lockplane_old_priced;
CREATE TYPE public.money_at AS (
    amount numeric(10,2),
    at date,
    "unit, or (so)" text
);
CREATE DOMAIN public.priced AS public.money_at;
ALTER TABLE public.sales ALTER COLUMN sale TYPE public.money_at USING sale::text::public.money_at, ALTER COLUMN more TYPE public.money_at[] USING more::text[]::public.money_at[], ALTER COLUMN "last" TYPE public.priced USING "last"::text::public.priced;
DROP DOMAIN public._lockplane_old_priced;
DROP TYPE public._lockplane_old_money_at;
--    undo, but for the values of public.money_at as they were:
ALTER TYPE public.money_at RENAME TO _lockplane_old_money_at;
ALTER DOMAIN public.priced RENAME TO _lockplane_old_priced;
CREATE TYPE public.money_at AS (
    amount numeric(10,4),
    at timestamp without time zone,
    "unit, or (so)" text
);
CREATE DOMAIN public.priced AS public.money_at;
ALTER TABLE public.sales ALTER COLUMN sale TYPE public.money_at USING sale::text::public.money_at, ALTER COLUMN more TYPE public.money_at[] USING more::text[]::public.money_at[], ALTER COLUMN "last" TYPE public.priced USING "last"::text::public.priced;
DROP DOMAIN public._lockplane_old_priced;
DROP TYPE public._lockplane_old_money_at;

-- 2. make type public.span anew
--    hazard lossy_type: values of type public.span may be rounded, cut or changed from timestamp without time zone to date without an error
ALTER TABLE public.sales ALTER COLUMN open TYPE text USING open::text;
DROP TYPE public.span;
CREATE TYPE public.span AS RANGE (
    SUBTYPE = date,
    MULTIRANGE_TYPE_NAME = public.span_multirange
);
ALTER TABLE public.sales ALTER COLUMN open TYPE public.span USING open::public.span;
--    undo, but for the values of public.span as they were:
ALTER TABLE public.sales ALTER COLUMN open TYPE text USING open::text;
DROP TYPE public.span;
CREATE TYPE public.span AS RANGE (
    SUBTYPE = timestamp without time zone,
    MULTIRANGE_TYPE_NAME = public.span_multirange
);
ALTER TABLE public.sales ALTER COLUMN open TYPE public.span USING open::public.span;
