-- 1. drop foreign key visit_place_fkey of public.visit
ALTER TABLE public.visit DROP CONSTRAINT visit_place_fkey;
--    hazard of the undo new_demand: foreign key visit_place_fkey of public.visit: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.visit ADD CONSTRAINT visit_place_fkey FOREIGN KEY (place) REFERENCES old.place (id);

-- 2. drop table old.place
--    hazard drop_table: every row of old.place is deleted; undoing brings the table back empty
DROP TABLE old.place;
--    undo, but for the rows of old.place:
CREATE TABLE old.place (
    id integer NOT NULL,
    CONSTRAINT place_pkey PRIMARY KEY (id)
);

-- 3. create schema new
CREATE SCHEMA new;
--    undo:
DROP SCHEMA new;

-- 4. create table new.place
CREATE TABLE new.place (
    id integer NOT NULL,
    CONSTRAINT place_pkey PRIMARY KEY (id)
);
--    hazard of the undo drop_table: every row of new.place is deleted; undoing brings the table back empty
--    undo:
DROP TABLE new.place;

-- 5. add foreign key visit_place_fkey to public.visit
--    hazard new_demand: foreign key visit_place_fkey of public.visit: the step fails if a row does not meet it
ALTER TABLE public.visit ADD CONSTRAINT visit_place_fkey FOREIGN KEY (place) REFERENCES new.place (id);
--    undo:
ALTER TABLE public.visit DROP CONSTRAINT visit_place_fkey;

-- 6. drop schema old
DROP SCHEMA old;
--    undo:
CREATE SCHEMA old;
