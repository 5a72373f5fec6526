-- 1. drop check vl of public.b
ALTER TABLE public.b DROP CONSTRAINT vl;
--    hazard of the undo new_demand: check vl of public.b: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.b ADD CONSTRAINT vl CHECK (length(v) < 10);

-- 2. drop check cl of public.c
ALTER TABLE public.c DROP CONSTRAINT cl;
--    hazard of the undo new_demand: check cl of public.c: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.c ADD CONSTRAINT cl CHECK (length(n) < 9);

-- 3. change column public.a.g (integer, generated as v + 1) to g (integer, generated as v + 2)
ALTER TABLE public.a ALTER COLUMN g SET EXPRESSION AS (v + 2);
--    undo:
ALTER TABLE public.a ALTER COLUMN g SET EXPRESSION AS (v + 1);

-- 4. add check a_t_check to public.a
--    hazard new_demand: check a_t_check of public.a: the step fails if a row does not meet it
ALTER TABLE public.a ADD CONSTRAINT a_t_check CHECK (length(t) > 0);
--    undo:
ALTER TABLE public.a DROP CONSTRAINT a_t_check;

-- 5. change column public.b.v (text, generated as lower(n)) to v (text, generated as lower((n || 'x'::text)))
ALTER TABLE public.b ALTER COLUMN v SET EXPRESSION AS (lower((n || 'x'::text)));
--    undo:
ALTER TABLE public.b ALTER COLUMN v SET EXPRESSION AS (lower(n));

-- 6. add check vm to public.b
--    hazard new_demand: check vm of public.b: the step fails if a row does not meet it
ALTER TABLE public.b ADD CONSTRAINT vm CHECK (length(v) < 10);
--    undo:
ALTER TABLE public.b DROP CONSTRAINT vm;

-- 7. change column public.c.v (text, generated as lower(n)) to v (text, generated as lower((n || 'x'::text)))
ALTER TABLE public.c ALTER COLUMN v SET EXPRESSION AS (lower((n || 'x'::text)));
--    undo:
ALTER TABLE public.c ALTER COLUMN v SET EXPRESSION AS (lower(n));

-- 8. add check cl to public.c
--    hazard new_demand: check cl of public.c: the step fails if a row does not meet it
ALTER TABLE public.c ADD CONSTRAINT cl CHECK (length(n) < 10);
--    undo:
ALTER TABLE public.c DROP CONSTRAINT cl;
