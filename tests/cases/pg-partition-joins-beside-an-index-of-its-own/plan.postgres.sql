-- 1. detach partition public.readings_south of public.readings
ALTER TABLE public.readings DETACH PARTITION public.readings_south;
--    undo:
ALTER TABLE ONLY public.readings ATTACH PARTITION public.readings_south FOR VALUES IN ('south');

-- 2. drop index south_own on public.readings_south
DROP INDEX public.south_own;
--    undo:
CREATE INDEX south_own ON public.readings_south (level);

-- 3. rename index own level on public.readings_north to readings_north_level_idx
ALTER INDEX public."own level" RENAME TO readings_north_level_idx;
--    undo:
ALTER INDEX public.readings_north_level_idx RENAME TO "own level";

-- 4. rename index readings_south_level_idx on public.readings_south to south_own
ALTER INDEX public.readings_south_level_idx RENAME TO south_own;
--    undo:
ALTER INDEX public.south_own RENAME TO readings_south_level_idx;

-- 5. create index own level on public.readings_north
CREATE INDEX "own level" ON public.readings_north (level);
COMMENT ON INDEX public."own level" IS 'its own';
--    undo:
DROP INDEX public."own level";

-- 6. attach public.readings_north to public.readings as a partition
ALTER TABLE ONLY public.readings ATTACH PARTITION public.readings_north FOR VALUES IN ('north');
--    undo:
ALTER TABLE public.readings DETACH PARTITION public.readings_north;

-- 7. comment on index readings_north_level_idx of public.readings_north
COMMENT ON INDEX public.readings_north_level_idx IS NULL;
--    undo:
COMMENT ON INDEX public.readings_north_level_idx IS 'its own';
