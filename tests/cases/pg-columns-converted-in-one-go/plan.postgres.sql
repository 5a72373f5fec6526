-- 1. change columns a, b of public.reads
ALTER TABLE public.reads ALTER COLUMN a TYPE bigint, ALTER COLUMN b TYPE text USING (a + b)::text;
--    hazard of the undo lossy_type: values of public.reads.b may be rounded, cut or changed from text to integer without an error
--    hazard of the undo new_demand: public.reads.a becomes integer: the step fails if a value does not fit
--    undo, but for the values of public.reads.b as they were:
ALTER TABLE public.reads ALTER COLUMN b TYPE integer USING b::integer, ALTER COLUMN a TYPE integer;

-- 2. change columns kind, n, other of public.t
ALTER TABLE public.t ALTER COLUMN kind TYPE public.kind USING kind::kind, ALTER COLUMN n TYPE bigint, ALTER COLUMN other TYPE integer USING length(other);
--    hazard of the undo new_demand: public.t.n becomes integer: the step fails if a value does not fit
--    undo, but for the values of public.t.kind as they were, the values of public.t.other as they were:
ALTER TABLE public.t ALTER COLUMN other TYPE text, ALTER COLUMN n TYPE integer, ALTER COLUMN kind TYPE text;
