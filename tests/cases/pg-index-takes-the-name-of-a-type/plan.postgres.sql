-- 1. drop type public.bag
--    hazard drop_object: type public.bag is dropped; code that uses it stops working
DROP TYPE public.bag;
--    undo:
CREATE TYPE public.bag AS (
    a integer,
    b text
);

-- 2. drop type public.box
--    hazard drop_object: type public.box is dropped; code that uses it stops working
DROP TYPE public.box;
--    undo:
CREATE TYPE public.box AS (
    a integer
);

-- 3. rename constraint u_u of public.u to unique constraint box
ALTER TABLE public.u RENAME CONSTRAINT u_u TO box;
--    undo:
ALTER TABLE public.u RENAME CONSTRAINT box TO u_u;

-- 4. drop type public.crate
--    hazard drop_object: type public.crate is dropped; code that uses it stops working
DROP TYPE public.crate;
--    undo:
CREATE TYPE public.crate AS (
    a integer
);

-- 5. add unique constraint crate to public.u
--    hazard new_demand: unique constraint crate of public.u: the step fails if a row does not meet it
ALTER TABLE public.u ADD CONSTRAINT crate UNIQUE (b);
--    undo:
ALTER TABLE public.u DROP CONSTRAINT crate;

-- 6. drop type public.sack
--    hazard drop_object: type public.sack is dropped; code that uses it stops working
DROP TYPE public.sack;
--    undo:
CREATE TYPE public.sack AS (
    a integer
);

-- 7. rename constraint t_pkey of public.t to primary key sack
ALTER TABLE public.t RENAME CONSTRAINT t_pkey TO sack;
--    undo:
ALTER TABLE public.t RENAME CONSTRAINT sack TO t_pkey;

-- 8. rename index t_b on public.t to bag
ALTER INDEX public.t_b RENAME TO bag;
--    undo:
ALTER INDEX public.bag RENAME TO t_b;
