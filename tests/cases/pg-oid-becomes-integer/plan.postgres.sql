-- 1. change columns a, b, c, d of public.t
--    hazard lossy_type: values of public.t.a may be rounded, cut or changed from oid to integer without an error
--    hazard lossy_type: values of public.t.b may be rounded, cut or changed from integer to oid without an error
--    hazard lossy_type: values of public.t.c may be rounded, cut or changed from smallint to oid without an error
ALTER TABLE public.t ALTER COLUMN a TYPE integer, ALTER COLUMN b TYPE oid, ALTER COLUMN c TYPE oid, ALTER COLUMN d TYPE bigint;
--    hazard of the undo new_demand: public.t.d becomes oid: the step fails if a value does not fit
--    hazard of the undo lossy_type: values of public.t.c may be rounded, cut or changed from oid to smallint without an error
--    hazard of the undo lossy_type: values of public.t.b may be rounded, cut or changed from oid to integer without an error
--    hazard of the undo lossy_type: values of public.t.a may be rounded, cut or changed from integer to oid without an error
--    undo, but for the values of public.t.a as they were, the values of public.t.b as they were, the values of public.t.c as they were:
ALTER TABLE public.t ALTER COLUMN d TYPE oid, ALTER COLUMN c TYPE smallint USING c::text::smallint, ALTER COLUMN b TYPE integer, ALTER COLUMN a TYPE oid;
