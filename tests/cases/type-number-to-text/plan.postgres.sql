-- 1. change columns a, b of public.t
ALTER TABLE public.t ALTER COLUMN a DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN a TYPE text, ALTER COLUMN b TYPE text;
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT '7'::text;
--    hazard of the undo lossy_type: values of public.t.b may be rounded, cut or changed from text to bigint without an error
--    hazard of the undo lossy_type: values of public.t.a may be rounded, cut or changed from text to integer without an error
--    undo:
ALTER TABLE public.t ALTER COLUMN a DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN b TYPE bigint USING b::bigint, ALTER COLUMN a TYPE integer USING a::integer;
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT 7;
