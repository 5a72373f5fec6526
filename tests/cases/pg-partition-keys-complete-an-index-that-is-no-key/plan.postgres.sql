-- 1. add primary key visits_north_pk to public.visits_north
--    hazard new_demand: primary key visits_north_pk of public.visits_north: the step fails if a row does not meet it
ALTER TABLE public.visits_north ADD CONSTRAINT visits_north_pk PRIMARY KEY (place, id);
--    undo:
ALTER TABLE public.visits_north DROP CONSTRAINT visits_north_pk;

-- 2. attach index public.visits_north_pk to visits_once, index public.visits_south_once to visits_once of public.visits
ALTER INDEX public.visits_once ATTACH PARTITION public.visits_north_pk;
ALTER INDEX public.visits_once ATTACH PARTITION public.visits_south_once;
--    undo:
ALTER TABLE public.visits DETACH PARTITION public.visits_north;
ALTER TABLE public.visits DETACH PARTITION public.visits_east;
ALTER TABLE public.visits_south DETACH PARTITION public.visits_south_1;
DROP INDEX public.visits_once;
ALTER TABLE ONLY public.visits ATTACH PARTITION public.visits_north FOR VALUES IN ('north');
CREATE UNIQUE INDEX visits_once ON ONLY public.visits (place, id);
CREATE UNIQUE INDEX visits_south_once ON ONLY public.visits_south (place, id);
ALTER TABLE ONLY public.visits ATTACH PARTITION public.visits_east FOR VALUES IN ('east');
ALTER TABLE ONLY public.visits_south ATTACH PARTITION public.visits_south_1 FOR VALUES IN ('south');
