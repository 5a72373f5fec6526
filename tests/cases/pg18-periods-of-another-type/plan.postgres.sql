-- 1. drop foreign key booking_room of public.booking
ALTER TABLE public.booking DROP CONSTRAINT booking_room;
--    hazard of the undo new_demand: foreign key booking_room of public.booking: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.booking ADD CONSTRAINT booking_room FOREIGN KEY (room, PERIOD during) REFERENCES public.room (id, PERIOD valid);

-- 2. change column public.booking.room (integer) to room (bigint)
ALTER TABLE public.booking ALTER COLUMN room TYPE bigint;
--    hazard of the undo new_demand: public.booking.room becomes integer: the step fails if a value does not fit
--    undo:
ALTER TABLE public.booking ALTER COLUMN room TYPE integer;

-- 3. change column public.room.id (integer, not null) to id (bigint, not null)
ALTER TABLE public.room ALTER COLUMN id TYPE bigint;
--    hazard of the undo new_demand: public.room.id becomes integer: the step fails if a value does not fit
--    undo:
ALTER TABLE public.room ALTER COLUMN id TYPE integer;

-- 4. add foreign key booking_room to public.booking
--    hazard new_demand: foreign key booking_room of public.booking: the step fails if a row does not meet it
ALTER TABLE public.booking ADD CONSTRAINT booking_room FOREIGN KEY (room, PERIOD during) REFERENCES public.room (id, PERIOD valid);
--    undo:
ALTER TABLE public.booking DROP CONSTRAINT booking_room;
