-- 1. change column public.t.a (integer) to a (bigint)
ALTER TABLE public.t ALTER COLUMN a TYPE bigint;
--    undo:
ALTER TABLE public.t ALTER COLUMN a TYPE integer;

-- 2. change column public.t.b (character varying(10)) to b (character varying(40))
ALTER TABLE public.t ALTER COLUMN b TYPE character varying(40);
--    hazard of the undo lossy_type: values of public.t.b may be rounded, cut or changed from character varying(40) to character varying(10) without an error
--    undo:
ALTER TABLE public.t ALTER COLUMN b TYPE character varying(10);

-- 3. change column public.t.c (numeric(6,2)) to c (numeric(12,2))
ALTER TABLE public.t ALTER COLUMN c TYPE numeric(12,2);
--    undo:
ALTER TABLE public.t ALTER COLUMN c TYPE numeric(6,2);

-- 4. change column public.t.d (real) to d (double precision)
ALTER TABLE public.t ALTER COLUMN d TYPE double precision;
--    hazard of the undo lossy_type: values of public.t.d may be rounded, cut or changed from double precision to real without an error
--    undo:
ALTER TABLE public.t ALTER COLUMN d TYPE real;
