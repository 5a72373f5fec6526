-- 1. detach partition public.early of public.days
ALTER TABLE public.days DETACH PARTITION public.early;
--    undo:
ALTER TABLE ONLY public.days ATTACH PARTITION public.early FOR VALUES FROM (MINVALUE) TO (1);

-- 2. detach partition public.late of public.days
ALTER TABLE public.days DETACH PARTITION public.late;
--    undo:
ALTER TABLE ONLY public.days ATTACH PARTITION public.late FOR VALUES FROM (1) TO (100);

-- 3. drop foreign key days_place_fkey of public.early
ALTER TABLE public.early DROP CONSTRAINT days_place_fkey;
--    hazard of the undo new_demand: foreign key days_place_fkey of public.early: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.early ADD CONSTRAINT days_place_fkey FOREIGN KEY (place) REFERENCES public.places (id);

-- 4. drop primary key early_pkey of public.early
ALTER TABLE public.early DROP CONSTRAINT early_pkey;
--    hazard of the undo new_demand: primary key early_pkey of public.early: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.early ADD CONSTRAINT early_pkey PRIMARY KEY (c);

-- 5. drop check known of public.early
ALTER TABLE public.early DROP CONSTRAINT known;
--    hazard of the undo new_demand: check known of public.early: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.early ADD CONSTRAINT known CHECK (c IS NOT NULL);

-- 6. drop foreign key days_place_fkey of public.late
ALTER TABLE public.late DROP CONSTRAINT days_place_fkey;
--    undo:
ALTER TABLE public.late ADD CONSTRAINT days_place_fkey FOREIGN KEY (place) REFERENCES public.places (id);

-- 7. drop check known of public.late
ALTER TABLE public.late DROP CONSTRAINT known;
--    hazard of the undo new_demand: check known of public.late: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.late ADD CONSTRAINT known CHECK (c IS NOT NULL);

-- 8. drop primary key late_pkey of public.late
ALTER TABLE public.late DROP CONSTRAINT late_pkey;
--    hazard of the undo new_demand: primary key late_pkey of public.late: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.late ADD CONSTRAINT late_pkey PRIMARY KEY (c);

-- 9. create table public.hours
CREATE TABLE public.hours (
    a integer,
    note text,
    place integer,
    hot boolean DEFAULT false,
    CONSTRAINT sunny CHECK (hot OR (note IS NOT NULL))
) PARTITION BY RANGE (a);
CREATE INDEX by_note ON public.hours (note);
--    hazard of the undo drop_table: every row of public.hours is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.hours;

-- 10. add column public.early.a (integer)
ALTER TABLE public.early ADD COLUMN a integer;
--    hazard of the undo drop_column: every value of public.early.a is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.early DROP COLUMN a;

-- 11. add column public.early.hot (boolean, default false)
ALTER TABLE public.early ADD COLUMN hot boolean DEFAULT false;
--    hazard of the undo drop_column: every value of public.early.hot is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.early DROP COLUMN hot;

-- 12. drop column public.early.c
--    hazard drop_column: every value of public.early.c is deleted; undoing brings the column back without them
ALTER TABLE public.early DROP COLUMN c;
--    hazard of the undo required_column: public.early.c is added as NOT NULL without a default: the step fails if a row has nothing there
--    undo, but for the values of public.early.c:
ALTER TABLE public.early ADD COLUMN c integer;
UPDATE public.early SET c = (0);
ALTER TABLE public.early ALTER COLUMN c SET NOT NULL;

-- 13. add check sunny to public.early
--    hazard new_demand: check sunny of public.early: the step fails if a row does not meet it
ALTER TABLE public.early ADD CONSTRAINT sunny CHECK (hot OR (note IS NOT NULL));
--    undo:
ALTER TABLE public.early DROP CONSTRAINT sunny;

-- 14. create index early_note_idx on public.early
CREATE INDEX early_note_idx ON public.early (note);
--    undo:
DROP INDEX public.early_note_idx;

-- 15. attach public.early to public.hours as a partition
ALTER TABLE ONLY public.hours ATTACH PARTITION public.early FOR VALUES FROM (MINVALUE) TO (1);
--    undo:
ALTER TABLE public.hours DETACH PARTITION public.early;

-- 16. add column public.late.word (text)
ALTER TABLE public.late ADD COLUMN word text;
--    hazard of the undo drop_column: every value of public.late.word is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.late DROP COLUMN word;

-- 17. change column public.late.c (integer, not null) to c (integer)
ALTER TABLE public.late ALTER COLUMN c DROP NOT NULL;
--    hazard of the undo required_column: public.late.c becomes NOT NULL: the step fails if a row has nothing there
--    undo:
ALTER TABLE public.late ALTER COLUMN c SET NOT NULL;

-- 18. drop column public.late.place
--    hazard drop_column: every value of public.late.place is deleted; undoing brings the column back without them
ALTER TABLE public.late DROP COLUMN place;
--    undo, but for the values of public.late.place:
ALTER TABLE public.late ADD COLUMN place integer;

-- 19. drop column public.late.note
--    hazard drop_column: every value of public.late.note is deleted; undoing brings the column back without them
ALTER TABLE public.late DROP COLUMN note;
--    undo, but for the values of public.late.note:
ALTER TABLE public.late ADD COLUMN note text;
