-- 1. drop foreign table public.f
DROP FOREIGN TABLE public.f;
--    undo:
CREATE FOREIGN TABLE public.f (
    a integer CONSTRAINT "must be" NOT NULL,
    b integer GENERATED ALWAYS AS ((a * 2)),
    c integer GENERATED ALWAYS AS ((a * 3)) STORED
) SERVER s OPTIONS (filename '/dev/null');

-- 2. drop foreign table public.fp
DROP FOREIGN TABLE public.fp;
--    undo:
CREATE FOREIGN TABLE public.fp PARTITION OF public.p FOR VALUES IN (1) SERVER s OPTIONS (filename '/dev/null');
ALTER FOREIGN TABLE public.fp ADD CONSTRAINT bnn NOT NULL b;

-- 3. drop foreign table public.g
DROP FOREIGN TABLE public.g;
--    undo:
CREATE FOREIGN TABLE public.g (
    a integer NOT NULL,
    b integer
) SERVER s OPTIONS (filename '/dev/null');
ALTER FOREIGN TABLE public.g ADD CONSTRAINT later NOT NULL b NOT VALID;

-- 4. drop foreign table public.nx
--    hazard drop_object: foreign table public.nx is dropped; code that uses it stops working
DROP FOREIGN TABLE public.nx;
--    undo:
CREATE FOREIGN TABLE public.nx (
    c integer
) INHERITS (public.h) SERVER s OPTIONS (filename '/dev/null');

-- 5. drop foreign table public.h
DROP FOREIGN TABLE public.h;
--    undo:
CREATE FOREIGN TABLE public.h (
    a integer CONSTRAINT hc NOT NULL NO INHERIT
) SERVER s OPTIONS (filename '/dev/null');

-- 6. create foreign table public.f
CREATE FOREIGN TABLE public.f (
    a integer CONSTRAINT "must not be" NOT NULL,
    b integer GENERATED ALWAYS AS ((a * 3))
) SERVER s OPTIONS (filename '/dev/null');
--    undo:
DROP FOREIGN TABLE public.f;

-- 7. create foreign table public.fp
CREATE FOREIGN TABLE public.fp PARTITION OF public.p FOR VALUES IN (1) SERVER s OPTIONS (filename '/dev/null');
--    undo:
DROP FOREIGN TABLE public.fp;

-- 8. create foreign table public.g
CREATE FOREIGN TABLE public.g (
    a integer NOT NULL,
    b integer,
    CONSTRAINT x CHECK ((b > 0)) NOT ENFORCED
) SERVER s OPTIONS (filename '/dev/null');
--    undo:
DROP FOREIGN TABLE public.g;

-- 9. create foreign table public.h
CREATE FOREIGN TABLE public.h (
    a integer CONSTRAINT hc NOT NULL
) SERVER s OPTIONS (filename '/dev/null');
--    undo:
DROP FOREIGN TABLE public.h;
