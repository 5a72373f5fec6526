-- 1. drop function public.most()
DROP FUNCTION public.most();
--    undo:
CREATE OR REPLACE FUNCTION public.most()
 RETURNS integer
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT max(a.z) AS max
    FROM public.a;
END;

-- 2. drop view public.told
DROP VIEW public.told;
--    undo:
CREATE VIEW public.told AS
 SELECT public.rows() AS rows;

-- 3. drop function public.rows()
DROP FUNCTION public."rows"();
--    undo:
CREATE OR REPLACE FUNCTION public.rows()
 RETURNS bigint
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT (count(*) + 1)
    FROM public.a;
END;

-- 4. rename table public.a to public.c
--    hazard rename: table public.a becomes public.c: code that still uses the old name fails
ALTER TABLE public.a RENAME TO c;
--    hazard of the undo rename: table public.c becomes public.a: code that still uses the old name fails
--    undo:
ALTER TABLE public.c RENAME TO a;

-- 5. rename column public.c.z to y
--    hazard rename: public.c.z becomes public.c.y: code that still uses the old name fails
ALTER TABLE public.c RENAME COLUMN z TO y;
--    hazard of the undo rename: public.c.y becomes public.c.z: code that still uses the old name fails
--    undo:
ALTER TABLE public.c RENAME COLUMN y TO z;

-- 6. create function public.most()
CREATE OR REPLACE FUNCTION public.most()
 RETURNS integer
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT max(c.y) AS max
    FROM public.c;
END;
--    undo:
DROP FUNCTION public.most();

-- 7. create function public.rows()
CREATE OR REPLACE FUNCTION public.rows()
 RETURNS bigint
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT (count(*) + 1)
    FROM public.c;
END;
--    undo:
DROP FUNCTION public."rows"();

-- 8. create view public.told
CREATE VIEW public.told AS
 SELECT public.rows() AS rows;
--    undo:
DROP VIEW public.told;
