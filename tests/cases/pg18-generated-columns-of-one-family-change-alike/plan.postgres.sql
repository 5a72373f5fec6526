-- 1. drop view public.v
DROP VIEW public.v;
--    undo:
CREATE VIEW public.v AS
 SELECT g
   FROM public.top;

-- 2. drop statistics public.low_s
DROP STATISTICS public.low_s;
--    undo:
CREATE STATISTICS public.low_s ON a, g FROM public.low;
ALTER STATISTICS public.low_s SET STATISTICS 9;

-- 3. drop index part1_g on public.part1
DROP INDEX public.part1_g;
--    undo:
CREATE INDEX part1_g ON public.part1 ((g + 1));
ALTER INDEX public.part1_g ALTER COLUMN 1 SET STATISTICS 10;

-- 4. drop column public.part.g
ALTER TABLE public.part DROP COLUMN g;
--    undo:
ALTER TABLE public.part ADD COLUMN g integer GENERATED ALWAYS AS (a * 2) STORED;

-- 5. drop column public.top.g
ALTER TABLE public.top DROP COLUMN g;
--    undo:
ALTER TABLE public.top ADD COLUMN g integer GENERATED ALWAYS AS (a * 2) STORED;

-- 6. add column public.part.g (integer, generated as a * 3)
ALTER TABLE public.part ADD COLUMN g integer GENERATED ALWAYS AS (a * 3) STORED;
--    undo:
ALTER TABLE public.part DROP COLUMN g;

-- 7. create index part1_g on public.part1
CREATE INDEX part1_g ON public.part1 ((g + 1));
ALTER INDEX public.part1_g ALTER COLUMN 1 SET STATISTICS 10;
--    undo:
DROP INDEX public.part1_g;

-- 8. add column public.top.g (integer, generated as a * 3)
ALTER TABLE public.top ADD COLUMN g integer GENERATED ALWAYS AS (a * 3) STORED;
--    undo:
ALTER TABLE public.top DROP COLUMN g;

-- 9. create view public.v
CREATE VIEW public.v AS
 SELECT g
   FROM public.top;
--    undo:
DROP VIEW public.v;

-- 10. create statistics public.low_s
CREATE STATISTICS public.low_s ON a, g FROM public.low;
ALTER STATISTICS public.low_s SET STATISTICS 9;
--    undo:
DROP STATISTICS public.low_s;
