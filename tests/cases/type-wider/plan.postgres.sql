-- 1. change columns a, b, c, d of public.t
ALTER TABLE public.t ALTER COLUMN a TYPE bigint, ALTER COLUMN b TYPE character varying(40), ALTER COLUMN c TYPE numeric(12,2), ALTER COLUMN d TYPE double precision;
--    hazard of the undo lossy_type: values of public.t.d may be rounded, cut or changed from double precision to real without an error
--    hazard of the undo new_demand: public.t.c becomes numeric(6,2): the step fails if a value does not fit
--    hazard of the undo lossy_type: values of public.t.b may be rounded, cut or changed from character varying(40) to character varying(10) without an error
--    hazard of the undo new_demand: public.t.a becomes integer: the step fails if a value does not fit
--    undo:
ALTER TABLE public.t ALTER COLUMN d TYPE real, ALTER COLUMN c TYPE numeric(6,2), ALTER COLUMN b TYPE character varying(10), ALTER COLUMN a TYPE integer;
