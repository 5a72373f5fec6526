-- 1. add column public.c.b (integer)
ALTER TABLE public.c ADD COLUMN b integer;
--    hazard of the undo drop_column: every value of public.c.b is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.c DROP COLUMN b;

-- 2. add column public.b.b (integer)
ALTER TABLE public.b ADD COLUMN b integer;
--    hazard of the undo drop_column: every value of public.b.b is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.b DROP COLUMN b;

-- 3. change owner or privileges of table public.b
GRANT SELECT ON TABLE public.b TO lp_reader;
--    hazard of the undo revoke: table public.b: lp_reader loses SELECT
--    undo:
REVOKE SELECT ON TABLE public.b FROM lp_reader;

-- 4. create table public.d
CREATE TABLE public.d (
    c integer
);
--    hazard of the undo drop_table: every row of public.d is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.d;
