-- 1. add column public.b.comes (text)
ALTER TABLE public.b ADD COLUMN comes text;
--    hazard of the undo drop_column: every value of public.b.comes is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.b DROP COLUMN comes;

-- 2. drop column public.c.old
--    hazard drop_column: every value of public.c.old is deleted; undoing brings the column back without them
ALTER TABLE public.c DROP COLUMN old;
--    undo, but for the values of public.c.old:
ALTER TABLE public.c ADD COLUMN old text;

-- 3. add column public.d.own (text)
ALTER TABLE public.d ADD COLUMN own text;
--    hazard of the undo drop_column: every value of public.d.own is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.d DROP COLUMN own;

-- 4. add check k to public.d
--    hazard new_demand: check k of public.d: the step fails if a row does not meet it
ALTER TABLE public.d ADD CONSTRAINT k CHECK (b > 0);
--    undo:
ALTER TABLE public.d DROP CONSTRAINT k;

-- 5. add check k to public.c
--    hazard new_demand: check k of public.c: the step fails if a row does not meet it
ALTER TABLE public.c ADD CONSTRAINT k CHECK (b > 0);
--    undo:
ALTER TABLE public.c DROP CONSTRAINT k;

-- 6. add check k to public.b
--    hazard new_demand: check k of public.b: the step fails if a row does not meet it
ALTER TABLE public.b ADD CONSTRAINT k CHECK (b > 0);
--    undo:
ALTER TABLE public.b DROP CONSTRAINT k;

-- 7. add check small to public.w
--    hazard new_demand: check small of public.w: the step fails if a row does not meet it
ALTER TABLE public.w ADD CONSTRAINT small CHECK (n < 100);
--    undo:
ALTER TABLE public.w DROP CONSTRAINT small;
