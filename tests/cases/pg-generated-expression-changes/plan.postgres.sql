-- 1. drop view public.totals
DROP VIEW public.totals;
--    undo:
CREATE VIEW public.totals AS
 SELECT lines.id,
    lines.total
   FROM public.lines;

-- 2. drop index lines_total on public.lines
DROP INDEX public.lines_total;
--    undo:
CREATE INDEX lines_total ON public.lines (total);

-- 3. drop column public.lines.total
ALTER TABLE public.lines DROP COLUMN total;
--    undo:
ALTER TABLE public.lines ADD COLUMN total integer GENERATED ALWAYS AS (price * pieces) STORED;

-- 4. add column public.lines.total (integer, generated as (price * pieces) + 1)
ALTER TABLE public.lines ADD COLUMN total integer GENERATED ALWAYS AS ((price * pieces) + 1) STORED;
--    undo:
ALTER TABLE public.lines DROP COLUMN total;

-- 5. create index lines_total on public.lines
CREATE INDEX lines_total ON public.lines (total);
--    undo:
DROP INDEX public.lines_total;

-- 6. create view public.totals
CREATE VIEW public.totals AS
 SELECT lines.id,
    lines.total
   FROM public.lines;
--    undo:
DROP VIEW public.totals;
