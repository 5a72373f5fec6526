-- 1. drop materialized view public.empty
DROP MATERIALIZED VIEW public.empty;
--    undo:
CREATE MATERIALIZED VIEW public.empty AS
 SELECT t.id,
    t.name AS named
   FROM public.t
  WITH NO DATA;

-- 2. rename column public.short.name to full_name
--    hazard rename: public.short.name becomes public.short.full_name: code that still uses the old name fails
ALTER TABLE public.short RENAME COLUMN name TO full_name;
--    hazard of the undo rename: public.short.full_name becomes public.short.name: code that still uses the old name fails
--    undo:
ALTER TABLE public.short RENAME COLUMN full_name TO name;

-- 3. rename column public.t.name to full_name
--    hazard rename: public.t.name becomes public.t.full_name: code that still uses the old name fails
ALTER TABLE public.t RENAME COLUMN name TO full_name;
--    hazard of the undo rename: public.t.full_name becomes public.t.name: code that still uses the old name fails
--    undo:
ALTER TABLE public.t RENAME COLUMN full_name TO name;

-- 4. rename column public.v.born to date
--    hazard rename: public.v.born becomes public.v.date: code that still uses the old name fails
ALTER TABLE public.v RENAME COLUMN born TO date;
--    hazard of the undo rename: public.v.date becomes public.v.born: code that still uses the old name fails
--    undo:
ALTER TABLE public.v RENAME COLUMN date TO born;

-- 5. rename column public.v.name to full_name
--    hazard rename: public.v.name becomes public.v.full_name: code that still uses the old name fails
ALTER TABLE public.v RENAME COLUMN name TO full_name;
--    hazard of the undo rename: public.v.full_name becomes public.v.name: code that still uses the old name fails
--    undo:
ALTER TABLE public.v RENAME COLUMN full_name TO name;

-- 6. create materialized view public.empty
CREATE MATERIALIZED VIEW public.empty AS
 SELECT t.id,
    t.full_name AS called
   FROM public.t
  WITH NO DATA;
--    undo:
DROP MATERIALIZED VIEW public.empty;
