-- 1. drop foreign key tickets_code_fkey of public.tickets
ALTER TABLE public.tickets DROP CONSTRAINT tickets_code_fkey;
--    undo:
ALTER TABLE public.tickets ADD CONSTRAINT tickets_code_fkey FOREIGN KEY (code) REFERENCES public.seats (code);

-- 2. drop unique constraint seats_code of public.seats
ALTER TABLE public.seats DROP CONSTRAINT seats_code;
--    undo:
ALTER TABLE public.seats ADD CONSTRAINT seats_code UNIQUE (code);

-- 3. drop index seats_place on public.seats
DROP INDEX public.seats_place;
--    undo:
CREATE UNIQUE INDEX seats_place ON public.seats (deck, place);

-- 4. add unique constraint seats_code to public.seats
--    hazard new_demand: unique constraint seats_code of public.seats: the step fails if a row does not meet it
ALTER TABLE public.seats ADD CONSTRAINT seats_code UNIQUE NULLS NOT DISTINCT (code);
--    undo:
ALTER TABLE public.seats DROP CONSTRAINT seats_code;

-- 5. create index seats_place on public.seats
--    hazard new_demand: unique index seats_place of public.seats: the step fails if a row does not meet it
CREATE UNIQUE INDEX seats_place ON public.seats (deck, place) NULLS NOT DISTINCT;
--    undo:
DROP INDEX public.seats_place;

-- 6. add foreign key tickets_code_fkey to public.tickets
ALTER TABLE public.tickets ADD CONSTRAINT tickets_code_fkey FOREIGN KEY (code) REFERENCES public.seats (code);
--    undo:
ALTER TABLE public.tickets DROP CONSTRAINT tickets_code_fkey;
