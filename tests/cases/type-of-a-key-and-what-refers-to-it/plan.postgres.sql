-- 1. change column public.c.id (integer, not null) to id (bigint, not null)
ALTER TABLE public.c ALTER COLUMN id TYPE bigint;
--    undo:
ALTER TABLE public.c ALTER COLUMN id TYPE integer;

-- 2. change column public.c.p_id (integer, not null) to p_id (bigint, not null)
ALTER TABLE public.c ALTER COLUMN p_id TYPE bigint;
--    undo:
ALTER TABLE public.c ALTER COLUMN p_id TYPE integer;

-- 3. change column public.p.id (integer, not null) to id (bigint, not null)
ALTER TABLE public.p ALTER COLUMN id TYPE bigint;
--    undo:
ALTER TABLE public.p ALTER COLUMN id TYPE integer;
