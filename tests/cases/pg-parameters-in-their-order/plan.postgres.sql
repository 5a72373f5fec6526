-- 1. change the settings of column public.t.a
ALTER TABLE public.t ALTER COLUMN a SET (n_distinct = '5', n_distinct_inherited = '3');
--    undo:
ALTER TABLE public.t ALTER COLUMN a RESET (n_distinct, n_distinct_inherited);

-- 2. change the options of public.t
ALTER TABLE public.t SET (parallel_workers = '2', fillfactor = '70', autovacuum_enabled = 'false');
--    undo:
ALTER TABLE public.t RESET (parallel_workers);

-- 3. create table public.u
CREATE TABLE public.u (
    id integer
) WITH (parallel_workers = '2', autovacuum_enabled = 'false');
--    hazard of the undo drop_table: every row of public.u is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.u;
