-- 1. change columns a, b, c of public.t
--    hazard new_demand: public.t.a becomes integer: the step fails if a value does not fit
--    hazard lossy_type: values of public.t.b may be rounded, cut or changed from text to character varying(5) without an error
--    hazard lossy_type: values of public.t.c may be rounded, cut or changed from numeric(12,4) to numeric(12,2) without an error
ALTER TABLE public.t ALTER COLUMN a TYPE integer, ALTER COLUMN b TYPE character varying(5), ALTER COLUMN c TYPE numeric(12,2);
--    hazard of the undo new_demand: public.t.c becomes numeric(12,4): the step fails if a value does not fit
--    undo, but for the values of public.t.b as they were, the values of public.t.c as they were:
ALTER TABLE public.t ALTER COLUMN c TYPE numeric(12,4), ALTER COLUMN b TYPE text, ALTER COLUMN a TYPE bigint;
