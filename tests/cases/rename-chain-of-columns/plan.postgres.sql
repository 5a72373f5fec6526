-- 1. rename column public.t.b to c
--    hazard rename: public.t.b becomes public.t.c: code that still uses the old name fails
ALTER TABLE public.t RENAME COLUMN b TO c;
--    hazard of the undo rename: public.t.c becomes public.t.b: code that still uses the old name fails
--    undo:
ALTER TABLE public.t RENAME COLUMN c TO b;

-- 2. rename column public.t.a to b
--    hazard rename: public.t.a becomes public.t.b: code that still uses the old name fails
ALTER TABLE public.t RENAME COLUMN a TO b;
--    hazard of the undo rename: public.t.b becomes public.t.a: code that still uses the old name fails
--    undo:
ALTER TABLE public.t RENAME COLUMN b TO a;
