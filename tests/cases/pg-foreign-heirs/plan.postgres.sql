-- 1. drop foreign table public.fp
DROP FOREIGN TABLE public.fp;
--    undo:
CREATE FOREIGN TABLE public.fp PARTITION OF public.p FOR VALUES IN (1) SERVER s OPTIONS (filename '/dev/null');
ALTER FOREIGN TABLE public.fp ALTER COLUMN b SET DEFAULT 7;
ALTER FOREIGN TABLE public.fp ALTER COLUMN b SET NOT NULL;

-- 2. drop foreign table public.fq
DROP FOREIGN TABLE public.fq;
--    undo:
CREATE FOREIGN TABLE public.fq PARTITION OF public.p FOR VALUES IN (2) SERVER s OPTIONS (filename '/dev/null');
ALTER FOREIGN TABLE public.fq ALTER COLUMN b DROP DEFAULT;

-- 3. drop foreign table public.ny
DROP FOREIGN TABLE public.ny;
--    undo:
CREATE FOREIGN TABLE public.ny (
    c integer
) INHERITS (public.h) SERVER s OPTIONS (filename '/dev/null');
ALTER FOREIGN TABLE public.ny ALTER COLUMN x DROP DEFAULT;
ALTER FOREIGN TABLE public.ny ALTER COLUMN x SET NOT NULL;
ALTER FOREIGN TABLE public.ny ALTER COLUMN y SET DEFAULT 99;

-- 4. change foreign table public.f
COMMENT ON CONSTRAINT k ON public.f IS 'four five';
--    undo:
COMMENT ON CONSTRAINT k ON public.f IS 'four';

-- 5. create foreign table public.fp
CREATE FOREIGN TABLE public.fp PARTITION OF public.p FOR VALUES IN (1) SERVER s OPTIONS (filename '/dev/null');
--    undo:
DROP FOREIGN TABLE public.fp;

-- 6. create foreign table public.fq
CREATE FOREIGN TABLE public.fq PARTITION OF public.p FOR VALUES IN (2) SERVER s OPTIONS (filename '/dev/null');
--    undo:
DROP FOREIGN TABLE public.fq;

-- 7. change foreign table public.nx
ALTER FOREIGN TABLE public.nx ALTER COLUMN y DROP NOT NULL;
--    undo:
ALTER FOREIGN TABLE public.nx ALTER COLUMN y SET NOT NULL;

-- 8. create foreign table public.ny
CREATE FOREIGN TABLE public.ny (
    c integer
) INHERITS (public.h) SERVER s OPTIONS (filename '/dev/null');
--    undo:
DROP FOREIGN TABLE public.ny;
