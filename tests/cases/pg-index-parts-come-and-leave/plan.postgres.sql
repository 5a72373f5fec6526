-- 1. detach index public.readings_south_id_place_idx from readings_once of public.readings (made anew: PostgreSQL detaches no index)
DROP INDEX public.readings_once;
CREATE UNIQUE INDEX readings_once ON ONLY public.readings (id, place);
CREATE UNIQUE INDEX "Readings North_id_place_idx" ON public."Readings North" (id, place);
ALTER INDEX public.readings_once ATTACH PARTITION public."Readings North_id_place_idx";
CREATE UNIQUE INDEX readings_south_id_place_idx ON ONLY public.readings_south (id, place);
CREATE UNIQUE INDEX readings_south_1_id_place_idx ON public.readings_south_1 (id, place);
ALTER INDEX public.readings_south_id_place_idx ATTACH PARTITION public.readings_south_1_id_place_idx;
CREATE UNIQUE INDEX readings_south_2_id_place_idx ON public.readings_south_2 (id, place);
ALTER INDEX public.readings_south_id_place_idx ATTACH PARTITION public.readings_south_2_id_place_idx;
--    undo:
ALTER INDEX public.readings_once ATTACH PARTITION public.readings_south_id_place_idx;

-- 2. drop index notes_a_pkey on public.notes_a
DROP INDEX public.notes_a_pkey;
--    undo:
CREATE UNIQUE INDEX notes_a_pkey ON public.notes_a (kind, id);

-- 3. add primary key notes_a_pkey to public.notes_a
--    hazard new_demand: primary key notes_a_pkey of public.notes_a: the step fails if a row does not meet it
ALTER TABLE public.notes_a ADD CONSTRAINT notes_a_pkey PRIMARY KEY (kind, id);
--    undo:
ALTER TABLE public.notes_a DROP CONSTRAINT notes_a_pkey;

-- 4. create index notes_b_once on public.notes_b
--    hazard new_demand: unique index notes_b_once of public.notes_b: the step fails if a row does not meet it
CREATE UNIQUE INDEX notes_b_once ON public.notes_b (kind, id);
--    undo:
DROP INDEX public.notes_b_once;

-- 5. attach index public.notes_a_pkey to notes_pkey of public.notes
ALTER INDEX public.notes_pkey ATTACH PARTITION public.notes_a_pkey;
--    undo:
ALTER TABLE public.notes DROP CONSTRAINT notes_pkey;
ALTER TABLE ONLY public.notes ADD CONSTRAINT notes_pkey PRIMARY KEY (kind, id);
ALTER TABLE public.notes_a ADD CONSTRAINT notes_a_pkey PRIMARY KEY (kind, id);

-- 6. attach index public.north's level to readings_level, index public.south_2_level to south_level of public.readings
ALTER INDEX public.readings_level ATTACH PARTITION public."north's level";
ALTER INDEX public.south_level ATTACH PARTITION public.south_2_level;
--    undo:
DROP INDEX public.readings_level;
CREATE INDEX readings_level ON ONLY public.readings (level);
COMMENT ON INDEX public.readings_level IS 'by level';
CREATE INDEX south_level ON ONLY public.readings_south (level);
ALTER INDEX public.readings_level ATTACH PARTITION public.south_level;
CREATE INDEX south_1_level ON public.readings_south_1 (level);
COMMENT ON INDEX public.south_1_level IS 'one';
ALTER INDEX public.south_level ATTACH PARTITION public.south_1_level;
CREATE INDEX "north's level" ON public."Readings North" (level);
CREATE INDEX south_2_level ON public.readings_south_2 (level);
