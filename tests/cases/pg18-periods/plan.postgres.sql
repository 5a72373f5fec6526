-- 1. change column public.rooms.at (daterange) to at (daterange, not null)
--    hazard required_column: public.rooms.at becomes NOT NULL: the step fails if a row has nothing there
ALTER TABLE public.rooms ALTER COLUMN at SET NOT NULL;
--    undo:
ALTER TABLE public.rooms ALTER COLUMN at DROP NOT NULL;

-- 2. change column public.rooms.id (int4range) to id (int4range, not null)
--    hazard required_column: public.rooms.id becomes NOT NULL: the step fails if a row has nothing there
ALTER TABLE public.rooms ALTER COLUMN id SET NOT NULL;
--    undo:
ALTER TABLE public.rooms ALTER COLUMN id DROP NOT NULL;

-- 3. add primary key rooms_key to public.rooms
--    hazard new_demand: primary key rooms_key of public.rooms: the step fails if a row does not meet it
ALTER TABLE public.rooms ADD CONSTRAINT rooms_key PRIMARY KEY (id, at WITHOUT OVERLAPS);
--    undo:
ALTER TABLE public.rooms DROP CONSTRAINT rooms_key;

-- 4. add unique constraint rooms_price to public.rooms
--    hazard new_demand: unique constraint rooms_price of public.rooms: the step fails if a row does not meet it
ALTER TABLE public.rooms ADD CONSTRAINT rooms_price UNIQUE (price, at WITHOUT OVERLAPS);
--    undo:
ALTER TABLE public.rooms DROP CONSTRAINT rooms_price;

-- 5. add foreign key stays_room to public.stays
--    hazard new_demand: foreign key stays_room of public.stays: the step fails if a row does not meet it
ALTER TABLE public.stays ADD CONSTRAINT stays_room FOREIGN KEY (room, PERIOD at) REFERENCES public.rooms (id, PERIOD at);
--    undo:
ALTER TABLE public.stays DROP CONSTRAINT stays_room;
