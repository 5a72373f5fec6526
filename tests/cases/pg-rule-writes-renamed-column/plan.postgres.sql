-- 1. rename column public.a.b to b2
--    hazard rename: public.a.b becomes public.a.b2: code that still uses the old name fails
ALTER TABLE public.a RENAME COLUMN b TO b2;
--    hazard of the undo rename: public.a.b2 becomes public.a.b: code that still uses the old name fails
--    undo:
ALTER TABLE public.a RENAME COLUMN b2 TO b;
