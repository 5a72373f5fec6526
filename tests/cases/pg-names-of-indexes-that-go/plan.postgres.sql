-- 1. drop materialized view public.gone
--    hazard drop_object: materialized view public.gone is dropped; code that uses it stops working
DROP MATERIALIZED VIEW public.gone;
--    undo:
CREATE MATERIALIZED VIEW public.gone AS
 SELECT a.a
   FROM public.a;
CREATE UNIQUE INDEX gi ON public.gone USING btree (a);

-- 2. rename table public.d2 to public.gi
--    hazard rename: table public.d2 becomes public.gi: code that still uses the old name fails
ALTER TABLE public.d2 RENAME TO gi;
--    hazard of the undo rename: table public.gi becomes public.d2: code that still uses the old name fails
--    undo:
ALTER TABLE public.gi RENAME TO d2;

-- 3. rename table public.swap to public.swapped
--    hazard rename: table public.swap becomes public.swapped: code that still uses the old name fails
ALTER TABLE public.swap RENAME TO swapped;
--    hazard of the undo rename: table public.swapped becomes public.swap: code that still uses the old name fails
--    undo:
ALTER TABLE public.swapped RENAME TO swap;

-- 4. rename constraint kk of public.k to primary key kk2
ALTER TABLE public.k RENAME CONSTRAINT kk TO kk2;
--    undo:
ALTER TABLE public.k RENAME CONSTRAINT kk2 TO kk;

-- 5. rename index ky on public.k to ky2
ALTER INDEX public.ky RENAME TO ky2;
--    undo:
ALTER INDEX public.ky2 RENAME TO ky;

-- 6. rename table public.d3 to public.ky
--    hazard rename: table public.d3 becomes public.ky: code that still uses the old name fails
ALTER TABLE public.d3 RENAME TO ky;
--    hazard of the undo rename: table public.ky becomes public.d3: code that still uses the old name fails
--    undo:
ALTER TABLE public.ky RENAME TO d3;

-- 7. rename index swapx on public.swapped to swapped_x
ALTER INDEX public.swapx RENAME TO swapped_x;
--    undo:
ALTER INDEX public.swapped_x RENAME TO swapx;

-- 8. create type public.swapx
CREATE TYPE public.swapx AS (
    a integer
);
--    hazard of the undo drop_object: type public.swapx is dropped; code that uses it stops working
--    undo:
DROP TYPE public.swapx;

-- 9. create table public.kk
CREATE TABLE public.kk (
    z integer
);
--    hazard of the undo drop_table: every row of public.kk is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.kk;

-- 10. add column public.ky.c (integer)
ALTER TABLE public.ky ADD COLUMN c integer;
--    hazard of the undo drop_column: every value of public.ky.c is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.ky DROP COLUMN c;

-- 11. change materialized view public.m
DROP INDEX public.mi;
--    undo:
CREATE INDEX mi ON public.m USING btree (a);

-- 12. rename table public.d to public.mi
--    hazard rename: table public.d becomes public.mi: code that still uses the old name fails
ALTER TABLE public.d RENAME TO mi;
--    hazard of the undo rename: table public.mi becomes public.d: code that still uses the old name fails
--    undo:
ALTER TABLE public.mi RENAME TO d;
