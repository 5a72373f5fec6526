-- 1. change columns c, h, i, p of public.t
--    hazard lossy_type: values of public.t.h may be rounded, cut or changed from public.hstore to json without an error
--    hazard lossy_type: values of public.t.i may be rounded, cut or changed from public.ean13 to public.isbn13 without an error
--    hazard lossy_type: values of public.t.p may be rounded, cut or changed from integer to public.pence without an error
ALTER TABLE public.t ALTER COLUMN c DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN p DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN c TYPE text, ALTER COLUMN h TYPE json USING h::json, ALTER COLUMN i TYPE public.isbn13 USING i::public.isbn13, ALTER COLUMN p TYPE public.pence USING p;
ALTER TABLE public.t ALTER COLUMN c SET DEFAULT 'x'::text;
ALTER TABLE public.t ALTER COLUMN p SET DEFAULT 4;
--    hazard of the undo lossy_type: values of public.t.p may be rounded, cut or changed from public.pence to integer without an error
--    hazard of the undo lossy_type: values of public.t.i may be rounded, cut or changed from public.isbn13 to public.ean13 without an error
--    hazard of the undo lossy_type: values of public.t.h may be rounded, cut or changed from json to public.hstore without an error
--    undo, but for the values of public.t.h as they were, the values of public.t.i as they were, the values of public.t.p as they were:
ALTER TABLE public.t ALTER COLUMN p DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN c DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN p TYPE integer USING p::integer, ALTER COLUMN i TYPE public.ean13 USING i, ALTER COLUMN h TYPE public.hstore USING h::text::public.hstore, ALTER COLUMN c TYPE public.citext;
ALTER TABLE public.t ALTER COLUMN p SET DEFAULT 4;
ALTER TABLE public.t ALTER COLUMN c SET DEFAULT 'x'::public.citext;
