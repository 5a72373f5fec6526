-- 1. detach partition public.visits_north of public.visits
ALTER TABLE public.visits DETACH PARTITION public.visits_north;
--    undo:
ALTER TABLE ONLY public.visits ATTACH PARTITION public.visits_north FOR VALUES IN ('north');

-- 2. detach partition public.visits_south_1 of public.visits_south
ALTER TABLE public.visits_south DETACH PARTITION public.visits_south_1;
--    undo:
ALTER TABLE ONLY public.visits_south ATTACH PARTITION public.visits_south_1 FOR VALUES FROM (0) TO (100);

-- 3. drop primary key visits_north_key of public.visits_north
ALTER TABLE public.visits_north DROP CONSTRAINT visits_north_key;
--    hazard of the undo new_demand: primary key visits_north_key of public.visits_north: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.visits_north ADD CONSTRAINT visits_north_key PRIMARY KEY (place, id);

-- 4. drop unique constraint visits_south_1_key of public.visits_south_1
ALTER TABLE public.visits_south_1 DROP CONSTRAINT visits_south_1_key;
--    hazard of the undo new_demand: unique constraint visits_south_1_key of public.visits_south_1: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.visits_south_1 ADD CONSTRAINT visits_south_1_key UNIQUE (place, id);
COMMENT ON CONSTRAINT visits_south_1_key ON public.visits_south_1 IS 'once';

-- 5. drop index visits_south_once on public.visits_south
--    undo:
CREATE UNIQUE INDEX visits_south_once ON ONLY public.visits_south (place, id);
ALTER INDEX public.visits_once ATTACH PARTITION public.visits_south_once;

-- 6. drop index visits_once on public.visits
DROP INDEX public.visits_once;
--    undo:
CREATE UNIQUE INDEX visits_once ON ONLY public.visits (place, id);

-- 7. add unique constraint visits_place_id_key to public.visits
ALTER TABLE ONLY public.visits ADD CONSTRAINT visits_place_id_key UNIQUE (place, id);
--    undo:
ALTER TABLE public.visits DROP CONSTRAINT visits_place_id_key;

-- 8. add unique constraint visits_north_place_id_key to public.visits_north
--    hazard new_demand: unique constraint visits_north_place_id_key of public.visits_north: the step fails if a row does not meet it
ALTER TABLE public.visits_north ADD CONSTRAINT visits_north_place_id_key UNIQUE (place, id);
--    undo:
ALTER TABLE public.visits_north DROP CONSTRAINT visits_north_place_id_key;

-- 9. attach public.visits_north to public.visits as a partition
ALTER TABLE ONLY public.visits ATTACH PARTITION public.visits_north FOR VALUES IN ('north');
--    undo:
ALTER TABLE public.visits DETACH PARTITION public.visits_north;

-- 10. add unique constraint visits_south_place_id_key to public.visits_south
ALTER TABLE ONLY public.visits_south ADD CONSTRAINT visits_south_place_id_key UNIQUE (place, id);
ALTER INDEX public.visits_place_id_key ATTACH PARTITION public.visits_south_place_id_key;
--    undo:

-- 11. add unique constraint visits_south_1_place_id_key to public.visits_south_1
--    hazard new_demand: unique constraint visits_south_1_place_id_key of public.visits_south_1: the step fails if a row does not meet it
ALTER TABLE public.visits_south_1 ADD CONSTRAINT visits_south_1_place_id_key UNIQUE (place, id);
--    undo:
ALTER TABLE public.visits_south_1 DROP CONSTRAINT visits_south_1_place_id_key;

-- 12. attach public.visits_south_1 to public.visits_south as a partition
ALTER TABLE ONLY public.visits_south ATTACH PARTITION public.visits_south_1 FOR VALUES FROM (0) TO (100);
--    undo:
ALTER TABLE public.visits_south DETACH PARTITION public.visits_south_1;
