-- 1. drop index k_r_idx on public.k
DROP INDEX public.k_r_idx;
--    undo:
CREATE INDEX k_r_idx ON public.k USING gist (r);

-- 2. drop index k_r_idx1 on public.k
DROP INDEX public.k_r_idx1;
--    undo:
CREATE INDEX k_r_idx1 ON public.k USING spgist (r);

-- 3. drop index k_rr_idx on public.k
DROP INDEX public.k_rr_idx;
--    undo:
CREATE INDEX k_rr_idx ON public.k USING gin (rr);

-- 4. rename table public.users to public.people
--    hazard rename: table public.users becomes public.people: code that still uses the old name fails
ALTER TABLE public.users RENAME TO people;
--    hazard of the undo rename: table public.people becomes public.users: code that still uses the old name fails
--    undo:
ALTER TABLE public.people RENAME TO users;

-- 5. rename constraint users_pkey of public.people to primary key people_pkey
ALTER TABLE public.people RENAME CONSTRAINT users_pkey TO people_pkey;
--    undo:
ALTER TABLE public.people RENAME CONSTRAINT people_pkey TO users_pkey;

-- 6. rename index ux on public.people to px
ALTER INDEX public.ux RENAME TO px;
--    undo:
ALTER INDEX public.px RENAME TO ux;

-- 7. make type public.r anew
ALTER TABLE public.k ALTER COLUMN r TYPE text USING r::text, ALTER COLUMN rr TYPE text[] USING rr::text[];
DROP TYPE public.r;
CREATE TYPE public.r AS RANGE (
    SUBTYPE = bigint,
    MULTIRANGE_TYPE_NAME = public.r_multirange
);
ALTER TABLE public.k ALTER COLUMN r TYPE public.r USING r::public.r, ALTER COLUMN rr TYPE public.r[] USING rr::public.r[];
--    undo:
ALTER TABLE public.k ALTER COLUMN r TYPE text USING r::text, ALTER COLUMN rr TYPE text[] USING rr::text[];
DROP TYPE public.r;
CREATE TYPE public.r AS RANGE (
    SUBTYPE = integer,
    MULTIRANGE_TYPE_NAME = public.r_multirange
);
ALTER TABLE public.k ALTER COLUMN r TYPE public.r USING r::public.r, ALTER COLUMN rr TYPE public.r[] USING rr::public.r[];

-- 8. create index k_r_idx on public.k
CREATE INDEX k_r_idx ON public.k USING gist (r);
--    undo:
DROP INDEX public.k_r_idx;

-- 9. create index k_r_idx1 on public.k
CREATE INDEX k_r_idx1 ON public.k USING spgist (r);
--    undo:
DROP INDEX public.k_r_idx1;

-- 10. create index k_rr_idx on public.k
CREATE INDEX k_rr_idx ON public.k USING gin (rr);
--    undo:
DROP INDEX public.k_rr_idx;
