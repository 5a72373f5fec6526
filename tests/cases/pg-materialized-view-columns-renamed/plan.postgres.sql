-- 1. rename column public.empty.named to called
--    hazard rename: public.empty.named becomes public.empty.called: code that still uses the old name fails
ALTER TABLE public.empty RENAME COLUMN named TO called;
--    hazard of the undo rename: public.empty.called becomes public.empty.named: code that still uses the old name fails
--    undo:
ALTER TABLE public.empty RENAME COLUMN called TO named;

-- 2. rename column public.filled.name to full_name
--    hazard rename: public.filled.name becomes public.filled.full_name: code that still uses the old name fails
ALTER TABLE public.filled RENAME COLUMN name TO full_name;
--    hazard of the undo rename: public.filled.full_name becomes public.filled.name: code that still uses the old name fails
--    undo:
ALTER TABLE public.filled RENAME COLUMN full_name TO name;

-- 3. rename column public.short.name to full_name
--    hazard rename: public.short.name becomes public.short.full_name: code that still uses the old name fails
ALTER TABLE public.short RENAME COLUMN name TO full_name;
--    hazard of the undo rename: public.short.full_name becomes public.short.name: code that still uses the old name fails
--    undo:
ALTER TABLE public.short RENAME COLUMN full_name TO name;

-- 4. rename column public.t.name to full_name
--    hazard rename: public.t.name becomes public.t.full_name: code that still uses the old name fails
ALTER TABLE public.t RENAME COLUMN name TO full_name;
--    hazard of the undo rename: public.t.full_name becomes public.t.name: code that still uses the old name fails
--    undo:
ALTER TABLE public.t RENAME COLUMN full_name TO name;

-- 5. rename column public.v.born to date
--    hazard rename: public.v.born becomes public.v.date: code that still uses the old name fails
ALTER TABLE public.v RENAME COLUMN born TO date;
--    hazard of the undo rename: public.v.date becomes public.v.born: code that still uses the old name fails
--    undo:
ALTER TABLE public.v RENAME COLUMN date TO born;

-- 6. rename column public.v.name to full_name
--    hazard rename: public.v.name becomes public.v.full_name: code that still uses the old name fails
ALTER TABLE public.v RENAME COLUMN name TO full_name;
--    hazard of the undo rename: public.v.full_name becomes public.v.name: code that still uses the old name fails
--    undo:
ALTER TABLE public.v RENAME COLUMN full_name TO name;
