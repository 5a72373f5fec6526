-- 1. change column public.t.h (public.hstore) to h (jsonb)
--    hazard lossy_type: values of public.t.h may be rounded, cut or changed from public.hstore to jsonb without an error
ALTER TABLE public.t ALTER COLUMN h TYPE jsonb USING h::jsonb;
--    hazard of the undo lossy_type: values of public.t.h may be rounded, cut or changed from jsonb to public.hstore without an error
--    undo, but for the values of public.t.h as they were:
ALTER TABLE public.t ALTER COLUMN h TYPE public.hstore USING h::text::public.hstore;

-- 2. drop extension hstore
--    hazard drop_object: extension hstore is dropped; code that uses it stops working
DROP EXTENSION hstore;
--    undo:
CREATE EXTENSION hstore WITH SCHEMA public;
