-- 1. drop foreign key notes_of of public.notes
ALTER TABLE public.notes DROP CONSTRAINT notes_of;
--    hazard of the undo new_demand: foreign key notes_of of public.notes: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.notes ADD CONSTRAINT notes_of FOREIGN KEY (place, visit) REFERENCES public.visits (place, id);

-- 2. detach partition public.visits_east of public.visits
ALTER TABLE public.visits DETACH PARTITION public.visits_east;
--    undo:
ALTER TABLE ONLY public.visits ATTACH PARTITION public.visits_east FOR VALUES IN ('east');

-- 3. detach partition public.visits_north of public.visits
ALTER TABLE public.visits DETACH PARTITION public.visits_north;
--    undo:
ALTER TABLE ONLY public.visits ATTACH PARTITION public.visits_north FOR VALUES IN ('north');

-- 4. detach partition public.visits_south_1 of public.visits_south
ALTER TABLE public.visits_south DETACH PARTITION public.visits_south_1;
--    undo:
ALTER TABLE ONLY public.visits_south ATTACH PARTITION public.visits_south_1 FOR VALUES IN ('south');

-- 5. drop primary key visits_east_pk of public.visits_east
ALTER TABLE public.visits_east DROP CONSTRAINT visits_east_pk;
--    hazard of the undo new_demand: primary key visits_east_pk of public.visits_east: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.visits_east ADD CONSTRAINT visits_east_pk PRIMARY KEY (place, id);

-- 6. drop index visits_north_place_id_idx on public.visits_north
DROP INDEX public.visits_north_place_id_idx;
--    hazard of the undo new_demand: unique index visits_north_place_id_idx of public.visits_north: the step fails if a row does not meet it
--    undo:
CREATE UNIQUE INDEX visits_north_place_id_idx ON public.visits_north (place, id);

-- 7. drop unique constraint visits_south_1_once of public.visits_south_1
ALTER TABLE public.visits_south_1 DROP CONSTRAINT visits_south_1_once;
--    hazard of the undo new_demand: unique constraint visits_south_1_once of public.visits_south_1: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.visits_south_1 ADD CONSTRAINT visits_south_1_once UNIQUE (place, id);

-- 8. create index visits_east_place_id_idx on public.visits_east
--    hazard new_demand: unique index visits_east_place_id_idx of public.visits_east: the step fails if a row does not meet it
CREATE UNIQUE INDEX visits_east_place_id_idx ON public.visits_east (place, id);
--    undo:
DROP INDEX public.visits_east_place_id_idx;

-- 9. attach public.visits_east to public.visits as a partition
ALTER TABLE ONLY public.visits ATTACH PARTITION public.visits_east FOR VALUES IN ('east');
--    undo:
ALTER TABLE public.visits DETACH PARTITION public.visits_east;

-- 10. add unique constraint visits_north_once to public.visits_north
--    hazard new_demand: unique constraint visits_north_once of public.visits_north: the step fails if a row does not meet it
ALTER TABLE public.visits_north ADD CONSTRAINT visits_north_once UNIQUE (place, id);
--    undo:
ALTER TABLE public.visits_north DROP CONSTRAINT visits_north_once;

-- 11. attach public.visits_north to public.visits as a partition
ALTER TABLE ONLY public.visits ATTACH PARTITION public.visits_north FOR VALUES IN ('north');
--    undo:
ALTER TABLE public.visits DETACH PARTITION public.visits_north;

-- 12. add primary key visits_south_1_pk to public.visits_south_1
--    hazard new_demand: primary key visits_south_1_pk of public.visits_south_1: the step fails if a row does not meet it
ALTER TABLE public.visits_south_1 ADD CONSTRAINT visits_south_1_pk PRIMARY KEY (place, id);
--    undo:
ALTER TABLE public.visits_south_1 DROP CONSTRAINT visits_south_1_pk;

-- 13. attach public.visits_south_1 to public.visits_south as a partition
ALTER TABLE ONLY public.visits_south ATTACH PARTITION public.visits_south_1 FOR VALUES IN ('south');
--    undo:
ALTER TABLE public.visits_south DETACH PARTITION public.visits_south_1;

-- 14. add foreign key notes_of to public.notes
--    hazard new_demand: foreign key notes_of of public.notes: the step fails if a row does not meet it
ALTER TABLE public.notes ADD CONSTRAINT notes_of FOREIGN KEY (place, visit) REFERENCES public.visits (place, id);
--    undo:
ALTER TABLE public.notes DROP CONSTRAINT notes_of;
