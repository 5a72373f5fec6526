-- 1. change column public.a.id (integer, default 1) to id (bigint, default 2)
ALTER TABLE public.a ALTER COLUMN id DROP DEFAULT;
ALTER TABLE public.a ALTER COLUMN id TYPE bigint;
ALTER TABLE public.a ALTER COLUMN id SET DEFAULT 2;
--    hazard of the undo new_demand: public.a.id becomes integer: the step fails if a value does not fit
--    undo:
ALTER TABLE public.a ALTER COLUMN id DROP DEFAULT;
ALTER TABLE public.a ALTER COLUMN id TYPE integer;
ALTER TABLE public.a ALTER COLUMN id SET DEFAULT 1;
