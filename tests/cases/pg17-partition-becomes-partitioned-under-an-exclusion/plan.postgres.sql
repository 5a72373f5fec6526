-- 1. take the rows out of public.ev2
CREATE TABLE public._lockplane_rows_1 AS SELECT room, during FROM ONLY public.ev2;
--    undo:
INSERT INTO public.ev2 (room, during) SELECT room, during FROM public._lockplane_rows_1;
DROP TABLE public._lockplane_rows_1;

-- 2. drop table public.ev2
ALTER TABLE public.ev DETACH PARTITION public.ev2;
DROP TABLE public.ev2;
--    undo:
CREATE TABLE public.ev2 (
    room integer,
    during int4range
);
ALTER TABLE ONLY public.ev ATTACH PARTITION public.ev2 FOR VALUES IN (2, 3);

-- 3. create index ev_room_idx on public.ev
CREATE INDEX ev_room_idx ON ONLY public.ev (room);
--    undo:
DROP INDEX public.ev_room_idx;

-- 4. create table public.ev2
CREATE TABLE public.ev2 (
    room integer,
    during int4range
) PARTITION BY LIST (room);
CREATE INDEX ev2_room_idx ON public.ev2 (room);
ALTER TABLE ONLY public.ev ATTACH PARTITION public.ev2 FOR VALUES IN (2, 3);
--    undo:
ALTER TABLE public.ev DETACH PARTITION public.ev2;
DROP TABLE public.ev2;

-- 5. add exclusion constraint ev_room_during_excl to public.ev
--    hazard new_demand: exclusion constraint ev_room_during_excl of public.ev: the step fails if a row does not meet it
ALTER TABLE public.ev ADD CONSTRAINT ev_room_during_excl EXCLUDE USING gist (room WITH =, during WITH &&);
--    undo:
ALTER TABLE public.ev DROP CONSTRAINT ev_room_during_excl;

-- 6. create table public.ev2d
CREATE TABLE public.ev2d (
    room integer,
    during int4range
);
CREATE INDEX ev2d_room_idx ON public.ev2d (room);
ALTER TABLE ONLY public.ev2 ATTACH PARTITION public.ev2d DEFAULT;
--    undo:
ALTER TABLE public.ev2 DETACH PARTITION public.ev2d;
DROP TABLE public.ev2d;

-- 7. put the rows into public.ev2
INSERT INTO public.ev2 (room, during) SELECT room, during FROM public._lockplane_rows_1;
DROP TABLE public._lockplane_rows_1;
--    undo:
CREATE TABLE public._lockplane_rows_1 AS SELECT room, during FROM public.ev2;
