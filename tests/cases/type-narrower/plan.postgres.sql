-- 1. change column public.t.a (bigint) to a (integer)
ALTER TABLE public.t ALTER COLUMN a TYPE integer;
--    undo:
ALTER TABLE public.t ALTER COLUMN a TYPE bigint;

-- 2. change column public.t.b (text) to b (character varying(5))
--    hazard lossy_type: values of public.t.b may be rounded, cut or changed from text to character varying(5) without an error
ALTER TABLE public.t ALTER COLUMN b TYPE character varying(5);
--    undo, but for the values of public.t.b as they were:
ALTER TABLE public.t ALTER COLUMN b TYPE text;

-- 3. change column public.t.c (numeric(12,4)) to c (numeric(12,2))
--    hazard lossy_type: values of public.t.c may be rounded, cut or changed from numeric(12,4) to numeric(12,2) without an error
ALTER TABLE public.t ALTER COLUMN c TYPE numeric(12,2);
--    undo, but for the values of public.t.c as they were:
ALTER TABLE public.t ALTER COLUMN c TYPE numeric(12,4);
