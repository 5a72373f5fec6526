-- 1. change column public.t.a (integer, not null, default 7) to a (text, not null, default '7'::text)
ALTER TABLE public.t ALTER COLUMN a DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN a TYPE text;
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT '7'::text;
--    hazard of the undo lossy_type: values of public.t.a may be rounded, cut or changed from text to integer without an error
--    undo:
ALTER TABLE public.t ALTER COLUMN a DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN a TYPE integer USING a::integer;
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT 7;

-- 2. change column public.t.b (bigint) to b (text)
ALTER TABLE public.t ALTER COLUMN b TYPE text;
--    hazard of the undo lossy_type: values of public.t.b may be rounded, cut or changed from text to bigint without an error
--    undo:
ALTER TABLE public.t ALTER COLUMN b TYPE bigint USING b::bigint;
