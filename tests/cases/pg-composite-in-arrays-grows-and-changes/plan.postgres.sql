-- 1. make type public.address anew
--    hazard lossy_type: values of type public.address may be rounded, cut or changed from text to character varying(10) without an error
ALTER TYPE public.address ADD ATTRIBUTE country text;
ALTER TYPE public.address RENAME TO _lockplane_old_address;
CREATE TYPE public.address AS (
    street text,
    zip character varying(10),
    country text
);
ALTER TABLE public.firms ALTER COLUMN homes TYPE public.address[] USING homes::text[]::public.address[], ALTER COLUMN main TYPE public.address USING CASE WHEN main IS DISTINCT FROM NULL THEN ROW((main).street, (main).zip::text::character varying(10), NULL::text)::public.address END;
DROP TYPE public._lockplane_old_address;
--    hazard of the undo drop_type: type public.address loses country in every value
--    undo, but for the values of public.address as they were:
ALTER TYPE public.address DROP ATTRIBUTE country;
ALTER TYPE public.address RENAME TO _lockplane_old_address;
CREATE TYPE public.address AS (
    street text,
    zip text
);
ALTER TABLE public.firms ALTER COLUMN homes TYPE public.address[] USING homes::text[]::public.address[], ALTER COLUMN main TYPE public.address USING CASE WHEN main IS DISTINCT FROM NULL THEN ROW((main).street, (main).zip::text::text)::public.address END;
DROP TYPE public._lockplane_old_address;

-- 2. make type public.part anew; make type public.parcel anew
--    hazard drop_type: type public.part loses note in every value
ALTER TYPE public.part DROP ATTRIBUTE note;
ALTER TYPE public.part RENAME TO _lockplane_old_part;
ALTER TYPE public.parcel RENAME TO _lockplane_old_parcel;
CREATE TYPE public.part AS (
    code text,
    weight bigint
);
CREATE TYPE public.parcel AS (
    label text,
    first public.part,
    rest public.part[]
);
ALTER TABLE public.parcels ALTER COLUMN one TYPE public.parcel USING one::text::public.parcel, ALTER COLUMN many TYPE public.parcel[] USING many::text[]::public.parcel[];
DROP TYPE public._lockplane_old_parcel;
DROP TYPE public._lockplane_old_part;
--    undo:
ALTER TYPE public.part ADD ATTRIBUTE note text;
ALTER TYPE public.part RENAME TO _lockplane_old_part;
ALTER TYPE public.parcel RENAME TO _lockplane_old_parcel;
CREATE TYPE public.part AS (
    code text,
    weight integer,
    note text
);
CREATE TYPE public.parcel AS (
    label text,
    first public.part,
    rest public.part[]
);
ALTER TABLE public.parcels ALTER COLUMN one TYPE public.parcel USING one::text::public.parcel, ALTER COLUMN many TYPE public.parcel[] USING many::text[]::public.parcel[];
DROP TYPE public._lockplane_old_parcel;
DROP TYPE public._lockplane_old_part;
