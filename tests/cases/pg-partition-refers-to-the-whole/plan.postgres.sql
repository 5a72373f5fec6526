-- 1. create table public.whole
CREATE TABLE public.whole (
    a integer
) PARTITION BY RANGE (a);
--    hazard of the undo drop_table: every row of public.whole is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.whole;

-- 2. create table public.part
CREATE TABLE public.part (
    a integer
);
ALTER TABLE ONLY public.whole ATTACH PARTITION public.part FOR VALUES FROM (MINVALUE) TO (1);
--    hazard of the undo drop_table: every row of public.part is deleted; undoing brings the table back empty
--    undo:
ALTER TABLE public.whole DETACH PARTITION public.part;
DROP TABLE public.part;

-- 3. add unique constraint whole_a_key to public.whole
ALTER TABLE ONLY public.whole ADD CONSTRAINT whole_a_key UNIQUE (a);
--    undo:
ALTER TABLE public.whole DROP CONSTRAINT whole_a_key;

-- 4. create index another on public.whole
CREATE INDEX another ON ONLY public.whole (a);
--    undo:
DROP INDEX public.another;

-- 5. add unique constraint part_a_key to public.part
ALTER TABLE public.part ADD CONSTRAINT part_a_key UNIQUE (a);
ALTER INDEX public.whole_a_key ATTACH PARTITION public.part_a_key;
--    undo:

-- 6. create index part_a_idx on public.part
CREATE INDEX part_a_idx ON public.part (a);
ALTER INDEX public.another ATTACH PARTITION public.part_a_idx;
--    undo:

-- 7. add foreign key part_a_fkey to public.part
ALTER TABLE public.part ADD CONSTRAINT part_a_fkey FOREIGN KEY (a) REFERENCES public.whole (a);
--    undo:
ALTER TABLE public.part DROP CONSTRAINT part_a_fkey;
