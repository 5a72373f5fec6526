-- 1. change column public.t.a (oid) to a (integer)
--    hazard lossy_type: values of public.t.a may be rounded, cut or changed from oid to integer without an error
ALTER TABLE public.t ALTER COLUMN a TYPE integer;
--    hazard of the undo lossy_type: values of public.t.a may be rounded, cut or changed from integer to oid without an error
--    undo, but for the values of public.t.a as they were:
ALTER TABLE public.t ALTER COLUMN a TYPE oid;

-- 2. change column public.t.b (integer) to b (oid)
--    hazard lossy_type: values of public.t.b may be rounded, cut or changed from integer to oid without an error
ALTER TABLE public.t ALTER COLUMN b TYPE oid;
--    hazard of the undo lossy_type: values of public.t.b may be rounded, cut or changed from oid to integer without an error
--    undo, but for the values of public.t.b as they were:
ALTER TABLE public.t ALTER COLUMN b TYPE integer;

-- 3. change column public.t.c (smallint) to c (oid)
--    hazard lossy_type: values of public.t.c may be rounded, cut or changed from smallint to oid without an error
ALTER TABLE public.t ALTER COLUMN c TYPE oid;
--    hazard of the undo lossy_type: values of public.t.c may be rounded, cut or changed from oid to smallint without an error
--    undo, but for the values of public.t.c as they were:
ALTER TABLE public.t ALTER COLUMN c TYPE smallint USING c::text::smallint;

-- 4. change column public.t.d (oid) to d (bigint)
ALTER TABLE public.t ALTER COLUMN d TYPE bigint;
--    undo:
ALTER TABLE public.t ALTER COLUMN d TYPE oid;
