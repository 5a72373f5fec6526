-- 1. drop table public.shelves
--    hazard drop_table: every row of public.shelves is deleted; undoing brings the table back empty
DROP TABLE public.shelves;
--    undo, but for the rows of public.shelves:
CREATE TABLE public.shelves (
    id integer,
    top public.heavy_crate
);

-- 2. drop domain public.heavy_crate
--    hazard drop_object: domain public.heavy_crate is dropped; code that uses it stops working
DROP DOMAIN public.heavy_crate;
--    undo:
CREATE DOMAIN public.heavy_crate AS public.crates;
ALTER DOMAIN public.heavy_crate ADD CONSTRAINT heavy_crate_check CHECK (((VALUE).weight > 10));

-- 3. drop table public.crates
--    hazard drop_table: every row of public.crates is deleted; undoing brings the table back empty
DROP TABLE public.crates;
--    undo, but for the rows of public.crates:
CREATE TABLE public.crates (
    id integer,
    weight integer
);
