-- 1. drop table public.trips_old
--    hazard drop_table: every row of public.trips_old is deleted; undoing brings the table back empty
ALTER TABLE public.trips DETACH PARTITION public.trips_old;
DROP TABLE public.trips_old;
--    undo, but for the rows of public.trips_old:
CREATE TABLE public.trips_old (
    year integer NOT NULL,
    id integer NOT NULL,
    CONSTRAINT trips_old_pkey PRIMARY KEY (year, id)
);
ALTER TABLE ONLY public.trips ATTACH PARTITION public.trips_old FOR VALUES IN (1999);

-- 2. create table public.trips_next
CREATE TABLE public.trips_next (
    year integer NOT NULL,
    id integer NOT NULL,
    CONSTRAINT trips_next_pkey PRIMARY KEY (year, id)
);
ALTER TABLE ONLY public.trips ATTACH PARTITION public.trips_next FOR VALUES IN (2025);
--    hazard of the undo drop_table: every row of public.trips_next is deleted; undoing brings the table back empty
--    undo:
ALTER TABLE public.trips DETACH PARTITION public.trips_next;
DROP TABLE public.trips_next;
