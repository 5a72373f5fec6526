-- 1. detach partition public.par2 of public.par
--    hazard new_demand: public.par2 leaves what public.rf refers to: the step fails if a row of public.rf refers to one of public.par2
ALTER TABLE public.par DETACH PARTITION public.par2;
--    undo:
ALTER TABLE ONLY public.par ATTACH PARTITION public.par2 FOR VALUES FROM (10) TO (20);

-- 2. change columns c, d, e, f of public.b
--    hazard new_demand: values of public.b.c are computed anew: the step fails if one does not meet b_c_fkey
--    hazard new_demand: values of public.b.d are computed anew: the step fails if one does not meet NOT NULL, b_d_check
ALTER TABLE public.b ALTER COLUMN c TYPE character varying USING upper(c), ALTER COLUMN d TYPE bigint USING d + 1, ALTER COLUMN e TYPE bigint USING e::bigint, ALTER COLUMN f TYPE bigint USING f + 1;
--    hazard of the undo new_demand: public.b.f becomes integer: the step fails if a value does not fit
--    hazard of the undo new_demand: public.b.e becomes integer: the step fails if a value does not fit
--    hazard of the undo new_demand: public.b.d becomes integer: the step fails if a value does not fit
--    undo, but for the values of public.b.c as they were, the values of public.b.d as they were, the values of public.b.e as they were, the values of public.b.f as they were:
ALTER TABLE public.b ALTER COLUMN f TYPE integer, ALTER COLUMN e TYPE integer, ALTER COLUMN d TYPE integer, ALTER COLUMN c TYPE text;
