-- 1. change the options of public.early
ALTER TABLE public.days DETACH PARTITION public.early;
--    undo:
ALTER TABLE ONLY public.days ATTACH PARTITION public.early FOR VALUES FROM (MINVALUE) TO (1);

-- 2. change the options of public.late
ALTER TABLE public.days DETACH PARTITION public.late;
--    undo:
ALTER TABLE ONLY public.days ATTACH PARTITION public.late FOR VALUES FROM (1) TO (100);

-- 3. create table public.hours
CREATE TABLE public.hours (
    a integer,
    note text,
    hot boolean DEFAULT false
) PARTITION BY RANGE (a);
--    hazard of the undo drop_table: every row of public.hours is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.hours;

-- 4. add column public.early.a (integer)
ALTER TABLE public.early ADD COLUMN a integer;
--    hazard of the undo drop_column: every value of public.early.a is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.early DROP COLUMN a;

-- 5. add column public.early.hot (boolean, default false)
ALTER TABLE public.early ADD COLUMN hot boolean DEFAULT false;
--    hazard of the undo drop_column: every value of public.early.hot is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.early DROP COLUMN hot;

-- 6. drop column public.early.c
--    hazard drop_column: every value of public.early.c is deleted; undoing brings the column back without them
ALTER TABLE public.early DROP COLUMN c;
--    undo, but for the values of public.early.c:
ALTER TABLE public.early ADD COLUMN c integer;

-- 7. change the options of public.early
ALTER TABLE ONLY public.hours ATTACH PARTITION public.early FOR VALUES FROM (MINVALUE) TO (1);
--    undo:
ALTER TABLE public.hours DETACH PARTITION public.early;

-- 8. add column public.late.word (text)
ALTER TABLE public.late ADD COLUMN word text;
--    hazard of the undo drop_column: every value of public.late.word is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.late DROP COLUMN word;

-- 9. drop column public.late.note
--    hazard drop_column: every value of public.late.note is deleted; undoing brings the column back without them
ALTER TABLE public.late DROP COLUMN note;
--    undo, but for the values of public.late.note:
ALTER TABLE public.late ADD COLUMN note text;
