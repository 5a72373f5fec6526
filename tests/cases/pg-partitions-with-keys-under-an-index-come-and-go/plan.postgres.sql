-- 1. detach partition public.visits_east of public.visits
ALTER TABLE public.visits DETACH PARTITION public.visits_east;
--    undo:
ALTER TABLE ONLY public.visits ATTACH PARTITION public.visits_east FOR VALUES IN ('east');

-- 2. drop index visits_north_place_id_idx on public.visits_north
--    hazard of the undo new_demand: unique index visits_north_place_id_idx of public.visits_north: the step fails if a row does not meet it
--    undo:
CREATE UNIQUE INDEX visits_north_place_id_idx ON public.visits_north (place, id);
ALTER INDEX public.visits_once ATTACH PARTITION public.visits_north_place_id_idx;

-- 3. drop table public.calls_1
--    hazard drop_table: every row of public.calls_1 is deleted; undoing brings the table back empty
ALTER TABLE public.calls DETACH PARTITION public.calls_1;
DROP TABLE public.calls_1;
--    undo, but for the rows of public.calls_1:
CREATE TABLE public.calls_1 (
    at integer NOT NULL,
    CONSTRAINT calls_1_pk PRIMARY KEY (at)
);
ALTER TABLE ONLY public.calls ATTACH PARTITION public.calls_1 FOR VALUES FROM (0) TO (10);

-- 4. drop table public.calls
--    hazard drop_table: every row of public.calls is deleted; undoing brings the table back empty
DROP TABLE public.calls;
--    undo, but for the rows of public.calls:
CREATE TABLE public.calls (
    at integer NOT NULL
) PARTITION BY RANGE (at);
CREATE UNIQUE INDEX calls_once ON public.calls (at);

-- 5. drop table public.visits_south_1
--    hazard drop_table: every row of public.visits_south_1 is deleted; undoing brings the table back empty
ALTER TABLE public.visits_south DETACH PARTITION public.visits_south_1;
DROP TABLE public.visits_south_1;
--    undo, but for the rows of public.visits_south_1:
CREATE TABLE public.visits_south_1 (
    id integer NOT NULL,
    place text NOT NULL,
    CONSTRAINT visits_south_1_once UNIQUE (place, id)
);
ALTER TABLE ONLY public.visits_south ATTACH PARTITION public.visits_south_1 FOR VALUES IN ('south');

-- 6. drop table public.visits_south
--    hazard drop_table: every row of public.visits_south is deleted; undoing brings the table back empty
ALTER TABLE public.visits DETACH PARTITION public.visits_south;
DROP TABLE public.visits_south;
--    undo, but for the rows of public.visits_south:
CREATE TABLE public.visits_south (
    id integer NOT NULL,
    place text NOT NULL
) PARTITION BY LIST (place);
CREATE UNIQUE INDEX visits_south_place_id_idx ON public.visits_south (place, id);
ALTER TABLE ONLY public.visits ATTACH PARTITION public.visits_south FOR VALUES IN ('south');

-- 7. drop index visits_once on public.visits
DROP INDEX public.visits_once;
--    undo:
CREATE UNIQUE INDEX visits_once ON ONLY public.visits (place, id);

-- 8. create table public.trips
CREATE TABLE public.trips (
    id integer NOT NULL,
    place text NOT NULL
) PARTITION BY LIST (place);
--    hazard of the undo drop_table: every row of public.trips is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.trips;

-- 9. create table public.trips_east
CREATE TABLE public.trips_east (
    id integer NOT NULL,
    place text NOT NULL
);
ALTER TABLE ONLY public.trips ATTACH PARTITION public.trips_east FOR VALUES IN ('east');
--    hazard of the undo drop_table: every row of public.trips_east is deleted; undoing brings the table back empty
--    undo:
ALTER TABLE public.trips DETACH PARTITION public.trips_east;
DROP TABLE public.trips_east;

-- 10. create table public.trips_north
CREATE TABLE public.trips_north (
    id integer NOT NULL,
    place text NOT NULL
);
ALTER TABLE ONLY public.trips ATTACH PARTITION public.trips_north FOR VALUES IN ('north');
--    hazard of the undo drop_table: every row of public.trips_north is deleted; undoing brings the table back empty
--    undo:
ALTER TABLE public.trips DETACH PARTITION public.trips_north;
DROP TABLE public.trips_north;

-- 11. create table public.trips_south
CREATE TABLE public.trips_south (
    id integer NOT NULL,
    place text NOT NULL
) PARTITION BY LIST (place);
ALTER TABLE ONLY public.trips ATTACH PARTITION public.trips_south FOR VALUES IN ('south');
--    hazard of the undo drop_table: every row of public.trips_south is deleted; undoing brings the table back empty
--    undo:
ALTER TABLE public.trips DETACH PARTITION public.trips_south;
DROP TABLE public.trips_south;

-- 12. create index trips_once on public.trips
CREATE UNIQUE INDEX trips_once ON ONLY public.trips (place, id);
--    undo:
DROP INDEX public.trips_once;

-- 13. add primary key trips_east_pk to public.trips_east
ALTER TABLE public.trips_east ADD CONSTRAINT trips_east_pk PRIMARY KEY (place, id);
--    undo:
ALTER TABLE public.trips_east DROP CONSTRAINT trips_east_pk;

-- 14. create table public.trips_south_1
CREATE TABLE public.trips_south_1 (
    id integer NOT NULL,
    place text NOT NULL
);
ALTER TABLE ONLY public.trips_south ATTACH PARTITION public.trips_south_1 FOR VALUES IN ('south');
--    hazard of the undo drop_table: every row of public.trips_south_1 is deleted; undoing brings the table back empty
--    undo:
ALTER TABLE public.trips_south DETACH PARTITION public.trips_south_1;
DROP TABLE public.trips_south_1;

-- 15. attach public.visits_east to public.visits as a partition
ALTER TABLE ONLY public.visits ATTACH PARTITION public.visits_east FOR VALUES IN ('east');
--    undo:
ALTER TABLE public.visits DETACH PARTITION public.visits_east;

-- 16. attach index public.trips_east_pk to trips_once of public.trips
ALTER INDEX public.trips_once ATTACH PARTITION public.trips_east_pk;
--    undo:
ALTER TABLE public.trips DETACH PARTITION public.trips_east;
DROP INDEX public.trips_once;
ALTER TABLE ONLY public.trips ATTACH PARTITION public.trips_east FOR VALUES IN ('east');
CREATE UNIQUE INDEX trips_once ON ONLY public.trips (place, id);

-- 17. create index trips_south_once on public.trips_south
CREATE UNIQUE INDEX trips_south_once ON ONLY public.trips_south (place, id);
--    undo:
DROP INDEX public.trips_south_once;

-- 18. add unique constraint trips_south_1_once to public.trips_south_1
ALTER TABLE public.trips_south_1 ADD CONSTRAINT trips_south_1_once UNIQUE (place, id);
--    undo:
ALTER TABLE public.trips_south_1 DROP CONSTRAINT trips_south_1_once;

-- 19. attach index public.trips_south_1_once to trips_south_once of public.trips_south
ALTER INDEX public.trips_south_once ATTACH PARTITION public.trips_south_1_once;
--    undo:
ALTER TABLE public.trips_south DETACH PARTITION public.trips_south_1;
DROP INDEX public.trips_south_once;
ALTER TABLE ONLY public.trips_south ATTACH PARTITION public.trips_south_1 FOR VALUES IN ('south');
CREATE UNIQUE INDEX trips_south_once ON ONLY public.trips_south (place, id);
