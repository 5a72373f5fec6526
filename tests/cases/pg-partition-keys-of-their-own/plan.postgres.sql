-- 1. drop unique constraint guests_a_ship_id_key of public.guests_a
ALTER TABLE public.guests_a DROP CONSTRAINT guests_a_ship_id_key;
--    undo:
ALTER TABLE public.guests_a ADD CONSTRAINT guests_a_ship_id_key UNIQUE (ship, id);

-- 2. drop index guests_ship_id_key on public.guests
DROP INDEX public.guests_ship_id_key;
--    undo:
CREATE UNIQUE INDEX guests_ship_id_key ON ONLY public.guests (ship, id);

-- 3. add column public.crew.note (text)
ALTER TABLE public.crew ADD COLUMN note text;
--    hazard of the undo drop_column: every value of public.crew.note is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.crew DROP COLUMN note;

-- 4. add unique constraint guests_ship_id_key to public.guests
ALTER TABLE ONLY public.guests ADD CONSTRAINT guests_ship_id_key UNIQUE (ship, id);
--    undo:
ALTER TABLE public.guests DROP CONSTRAINT guests_ship_id_key;

-- 5. add unique constraint guests_a_ship_id_key to public.guests_a
ALTER TABLE public.guests_a ADD CONSTRAINT guests_a_ship_id_key UNIQUE (ship, id);
ALTER INDEX public.guests_ship_id_key ATTACH PARTITION public.guests_a_ship_id_key;
--    undo:
