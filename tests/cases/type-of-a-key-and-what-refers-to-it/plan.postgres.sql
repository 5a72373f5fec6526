-- 1. change columns id, p_id of public.c
ALTER TABLE public.c ALTER COLUMN id TYPE bigint, ALTER COLUMN p_id TYPE bigint;
--    hazard of the undo new_demand: public.c.p_id becomes integer: the step fails if a value does not fit
--    hazard of the undo new_demand: public.c.id becomes integer: the step fails if a value does not fit
--    undo:
ALTER TABLE public.c ALTER COLUMN p_id TYPE integer, ALTER COLUMN id TYPE integer;

-- 2. change column public.p.id (integer, not null) to id (bigint, not null)
ALTER TABLE public.p ALTER COLUMN id TYPE bigint;
--    hazard of the undo new_demand: public.p.id becomes integer: the step fails if a value does not fit
--    undo:
ALTER TABLE public.p ALTER COLUMN id TYPE integer;
