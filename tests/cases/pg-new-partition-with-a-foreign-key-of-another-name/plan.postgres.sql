-- 1. create table public.t9
CREATE TABLE public.t9 (
    a integer
);
ALTER TABLE ONLY public.t ATTACH PARTITION public.t9 FOR VALUES IN (9);
--    hazard of the undo drop_table: every row of public.t9 is deleted; undoing brings the table back empty
--    undo:
ALTER TABLE public.t DETACH PARTITION public.t9;
DROP TABLE public.t9;

-- 2. rename constraint f of public.t9 to foreign key f9
ALTER TABLE public.t9 RENAME CONSTRAINT f TO f9;
--    undo:
ALTER TABLE public.t9 RENAME CONSTRAINT f9 TO f;
