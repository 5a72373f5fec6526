-- 1. rename table public.one to public.three
--    hazard rename: table public.one becomes public.three: code that still uses the old name fails
ALTER TABLE public.one RENAME TO three;
--    hazard of the undo rename: table public.three becomes public.one: code that still uses the old name fails
--    undo:
ALTER TABLE public.three RENAME TO one;

-- 2. rename table public.two to public.one
--    hazard rename: table public.two becomes public.one: code that still uses the old name fails
ALTER TABLE public.two RENAME TO one;
--    hazard of the undo rename: table public.one becomes public.two: code that still uses the old name fails
--    undo:
ALTER TABLE public.one RENAME TO two;

-- 3. rename column public.three.a to b
--    hazard rename: public.three.a becomes public.three.b: code that still uses the old name fails
ALTER TABLE public.three RENAME COLUMN a TO b;
--    hazard of the undo rename: public.three.b becomes public.three.a: code that still uses the old name fails
--    undo:
ALTER TABLE public.three RENAME COLUMN b TO a;

-- 4. rename constraint one_a_check of public.three to check three_b_check
ALTER TABLE public.three RENAME CONSTRAINT one_a_check TO three_b_check;
--    undo:
ALTER TABLE public.three RENAME CONSTRAINT three_b_check TO one_a_check;

-- 5. change column public.three.b (integer) to b (bigint)
ALTER TABLE public.three ALTER COLUMN b TYPE bigint;
--    hazard of the undo new_demand: public.three.b becomes integer: the step fails if a value does not fit
--    undo:
ALTER TABLE public.three ALTER COLUMN b TYPE integer;
