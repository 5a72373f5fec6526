-- 1. drop foreign table public.fp
DROP FOREIGN TABLE public.fp;
--    undo:
CREATE FOREIGN TABLE public.fp PARTITION OF public.p FOR VALUES IN (1) SERVER s OPTIONS (filename '/dev/null');
ALTER FOREIGN TABLE public.fp ALTER COLUMN b SET DEFAULT 7;
ALTER FOREIGN TABLE public.fp ALTER COLUMN b SET NOT NULL;

-- 2. drop foreign table public.ny
DROP FOREIGN TABLE public.ny;
--    undo:
CREATE FOREIGN TABLE public.ny (
    c integer
) INHERITS (public.h) SERVER s OPTIONS (filename '/dev/null');
ALTER FOREIGN TABLE public.ny ALTER COLUMN x DROP DEFAULT;
ALTER FOREIGN TABLE public.ny ALTER COLUMN x SET NOT NULL;
ALTER FOREIGN TABLE public.ny ALTER COLUMN y SET DEFAULT 99;

-- 3. change column public.h.x (integer, default 3) to x (integer, default 4)
ALTER TABLE public.h ALTER COLUMN x SET DEFAULT 4;
--    undo:
ALTER TABLE public.h ALTER COLUMN x SET DEFAULT 3;

-- 4. change column public.h.y (integer) to y (integer, default 4)
ALTER TABLE public.h ALTER COLUMN y SET DEFAULT 4;
--    undo:
ALTER TABLE public.h ALTER COLUMN y DROP DEFAULT;

-- 5. change column public.p.d (text) to d (character varying(10), not null)
--    hazard lossy_type: values of public.p.d may be rounded, cut or changed from text to character varying(10) without an error
--    hazard required_column: public.p.d becomes NOT NULL: the step fails if a row has nothing there
ALTER TABLE public.p ALTER COLUMN d TYPE character varying(10);
ALTER TABLE public.p ALTER COLUMN d SET NOT NULL;
--    undo, but for the values of public.p.d as they were:
ALTER TABLE public.p ALTER COLUMN d TYPE text;
ALTER TABLE public.p ALTER COLUMN d DROP NOT NULL;

-- 6. change column public.p.b (integer, default 4) to b (integer, default 5)
ALTER TABLE public.p ALTER COLUMN b SET DEFAULT 5;
--    undo:
ALTER TABLE public.p ALTER COLUMN b SET DEFAULT 4;

-- 7. change column public.p.c (integer, not null) to c (integer)
ALTER TABLE public.p ALTER COLUMN c DROP NOT NULL;
--    hazard of the undo required_column: public.p.c becomes NOT NULL: the step fails if a row has nothing there
--    undo:
ALTER TABLE public.p ALTER COLUMN c SET NOT NULL;

-- 8. create foreign table public.fp
CREATE FOREIGN TABLE public.fp PARTITION OF public.p FOR VALUES IN (1) SERVER s OPTIONS (filename '/dev/null');
ALTER FOREIGN TABLE public.fp ALTER COLUMN b SET DEFAULT 7;
ALTER FOREIGN TABLE public.fp ALTER COLUMN b SET NOT NULL;
--    undo:
DROP FOREIGN TABLE public.fp;

-- 9. create foreign table public.ny
CREATE FOREIGN TABLE public.ny (
    c integer
) INHERITS (public.h) SERVER s OPTIONS (filename '/dev/null');
ALTER FOREIGN TABLE public.ny ALTER COLUMN x DROP DEFAULT;
ALTER FOREIGN TABLE public.ny ALTER COLUMN x SET NOT NULL;
ALTER FOREIGN TABLE public.ny ALTER COLUMN y SET DEFAULT 99;
--    undo:
DROP FOREIGN TABLE public.ny;
