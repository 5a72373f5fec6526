-- 1. change columns id, p_id of public.c
ALTER TABLE public.c ALTER COLUMN id TYPE bigint, ALTER COLUMN p_id TYPE bigint;
--    undo:
ALTER TABLE public.c ALTER COLUMN p_id TYPE integer, ALTER COLUMN id TYPE integer;

-- 2. change column public.p.id (integer, not null) to id (bigint, not null)
ALTER TABLE public.p ALTER COLUMN id TYPE bigint;
--    undo:
ALTER TABLE public.p ALTER COLUMN id TYPE integer;
