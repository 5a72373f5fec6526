-- 1. change the options of public.doors
ALTER TABLE public.doors REPLICA IDENTITY DEFAULT;
ALTER TABLE public.doors SET WITHOUT CLUSTER;
--    undo:
ALTER TABLE public.doors REPLICA IDENTITY FULL;
ALTER TABLE public.doors CLUSTER ON doors_pkey;

-- 2. change the options of public.rows_of_seats
ALTER TABLE public.rows_of_seats REPLICA IDENTITY DEFAULT;
ALTER TABLE public.rows_of_seats SET WITHOUT CLUSTER;
--    undo:
ALTER TABLE public.rows_of_seats REPLICA IDENTITY USING INDEX rows_key;
ALTER TABLE public.rows_of_seats CLUSTER ON rows_hall;

-- 3. change the options of public.seats
ALTER TABLE public.seats REPLICA IDENTITY DEFAULT;
ALTER TABLE public.seats SET WITHOUT CLUSTER;
--    undo:
ALTER TABLE public.seats REPLICA IDENTITY USING INDEX seats_by_place;
ALTER TABLE public.seats CLUSTER ON seats_by_place;

-- 4. drop primary key rows_key of public.rows_of_seats
ALTER TABLE public.rows_of_seats DROP CONSTRAINT rows_key;
--    hazard of the undo new_demand: primary key rows_key of public.rows_of_seats: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.rows_of_seats ADD CONSTRAINT rows_key PRIMARY KEY (id);

-- 5. drop index seats_by_place on public.seats
DROP INDEX public.seats_by_place;
--    undo:
CREATE UNIQUE INDEX seats_by_place ON public.seats (hall, place);

-- 6. rename table public.doors to public.gates
--    hazard rename: table public.doors becomes public.gates: code that still uses the old name fails
ALTER TABLE public.doors RENAME TO gates;
--    hazard of the undo rename: table public.gates becomes public.doors: code that still uses the old name fails
--    undo:
ALTER TABLE public.gates RENAME TO doors;

-- 7. change the options of public.gates
ALTER TABLE public.gates SET (fillfactor = '50');
--    undo:
ALTER TABLE public.gates RESET (fillfactor);

-- 8. change column public.rows_of_seats.id (integer, not null) to id (integer)
ALTER TABLE public.rows_of_seats ALTER COLUMN id DROP NOT NULL;
--    hazard of the undo required_column: public.rows_of_seats.id becomes NOT NULL: the step fails if a row has nothing there
--    undo:
ALTER TABLE public.rows_of_seats ALTER COLUMN id SET NOT NULL;

-- 9. make index rows_hall the primary key rows_key of public.rows_of_seats
ALTER TABLE public.rows_of_seats ADD CONSTRAINT rows_key PRIMARY KEY USING INDEX rows_hall;
--    undo:
ALTER TABLE public.rows_of_seats DROP CONSTRAINT rows_key;
CREATE UNIQUE INDEX rows_hall ON public.rows_of_seats (hall);

-- 10. change the options of public.rows_of_seats
ALTER TABLE public.rows_of_seats REPLICA IDENTITY USING INDEX rows_key;
--    undo:
ALTER TABLE public.rows_of_seats REPLICA IDENTITY DEFAULT;

-- 11. create index seats_by_place on public.seats
CREATE UNIQUE INDEX seats_by_place ON public.seats (place, hall);
--    undo:
DROP INDEX public.seats_by_place;

-- 12. change the options of public.seats
ALTER TABLE public.seats REPLICA IDENTITY USING INDEX seats_by_place;
ALTER TABLE public.seats CLUSTER ON seats_by_place;
--    undo:
ALTER TABLE public.seats REPLICA IDENTITY DEFAULT;
ALTER TABLE public.seats SET WITHOUT CLUSTER;
