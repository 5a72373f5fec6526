-- 1. drop view public.shown
DROP VIEW public.shown;
--    undo:
CREATE VIEW public.shown AS
 SELECT alone.b
   FROM public.alone;

-- 2. drop index alone_b on public.alone
DROP INDEX public.alone_b;
--    undo:
CREATE INDEX alone_b ON public.alone (b);

-- 3. drop column public.alone.b
ALTER TABLE public.alone DROP COLUMN b;
--    undo:
ALTER TABLE public.alone ADD COLUMN b integer GENERATED ALWAYS AS (a + 1) STORED;

-- 4. drop column public.p.b
ALTER TABLE public.p DROP COLUMN b;
--    undo:
ALTER TABLE public.p ADD COLUMN b integer GENERATED ALWAYS AS (a + 1) STORED;

-- 5. rename table public.alone to public.single
--    hazard rename: table public.alone becomes public.single: code that still uses the old name fails
ALTER TABLE public.alone RENAME TO single;
--    hazard of the undo rename: table public.single becomes public.alone: code that still uses the old name fails
--    undo:
ALTER TABLE public.single RENAME TO alone;

-- 6. add column public.p.bb (bigint, generated as a + 10)
ALTER TABLE public.p ADD COLUMN bb bigint GENERATED ALWAYS AS (a + 10) STORED;
--    undo:
ALTER TABLE public.p DROP COLUMN bb;

-- 7. add column public.single.c (integer, generated as a + 2)
ALTER TABLE public.single ADD COLUMN c integer GENERATED ALWAYS AS (a + 2) STORED;
--    undo:
ALTER TABLE public.single DROP COLUMN c;

-- 8. create index alone_b on public.single
CREATE INDEX alone_b ON public.single (c);
--    undo:
DROP INDEX public.alone_b;

-- 9. create view public.shown
CREATE VIEW public.shown AS
 SELECT single.c AS b
   FROM public.single;
--    undo:
DROP VIEW public.shown;
