-- 1. change the settings of column public.low.s
ALTER TABLE public.low ALTER COLUMN s SET STATISTICS -1;
COMMENT ON COLUMN public.low.s IS NULL;
--    undo:
ALTER TABLE public.low ALTER COLUMN s SET STATISTICS 7;
COMMENT ON COLUMN public.low.s IS 'y';

-- 2. comment on column public.m21.s
COMMENT ON COLUMN public.m21.s IS NULL;
--    undo:
COMMENT ON COLUMN public.m21.s IS 'x';

-- 3. drop column public.m.s
ALTER TABLE public.m DROP COLUMN s;
--    undo:
ALTER TABLE public.m ADD COLUMN s integer GENERATED ALWAYS AS (a + 1) STORED;

-- 4. drop column public.top.s
ALTER TABLE public.top DROP COLUMN s;
--    undo:
ALTER TABLE public.top ADD COLUMN s integer GENERATED ALWAYS AS (a + 1) STORED;

-- 5. add column public.m.s (integer, generated as a + 2)
ALTER TABLE public.m ADD COLUMN s integer GENERATED ALWAYS AS (a + 2) STORED;
--    undo:
ALTER TABLE public.m DROP COLUMN s;

-- 6. comment on column public.m21.s
COMMENT ON COLUMN public.m21.s IS 'x';
--    undo:
COMMENT ON COLUMN public.m21.s IS NULL;

-- 7. add column public.top.s (integer, generated as a + 2)
ALTER TABLE public.top ADD COLUMN s integer GENERATED ALWAYS AS (a + 2) STORED;
--    undo:
ALTER TABLE public.top DROP COLUMN s;

-- 8. change the settings of column public.low.s
ALTER TABLE public.low ALTER COLUMN s SET STATISTICS 7;
COMMENT ON COLUMN public.low.s IS 'y';
--    undo:
ALTER TABLE public.low ALTER COLUMN s SET STATISTICS -1;
COMMENT ON COLUMN public.low.s IS NULL;
