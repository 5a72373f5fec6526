-- 1. rename column public.t.at to made
--    hazard rename: public.t.at becomes public.t.made: code that still uses the old name fails
ALTER TABLE public.t RENAME COLUMN at TO made;
--    hazard of the undo rename: public.t.made becomes public.t.at: code that still uses the old name fails
--    undo:
ALTER TABLE public.t RENAME COLUMN made TO at;

-- 2. rename column public.t.of to part
--    hazard rename: public.t.of becomes public.t.part: code that still uses the old name fails
ALTER TABLE public.t RENAME COLUMN "of" TO part;
--    hazard of the undo rename: public.t.part becomes public.t.of: code that still uses the old name fails
--    undo:
ALTER TABLE public.t RENAME COLUMN part TO "of";

-- 3. rename column public.t.when to then_at
--    hazard rename: public.t.when becomes public.t.then_at: code that still uses the old name fails
ALTER TABLE public.t RENAME COLUMN "when" TO then_at;
--    hazard of the undo rename: public.t.then_at becomes public.t.when: code that still uses the old name fails
--    undo:
ALTER TABLE public.t RENAME COLUMN then_at TO "when";
