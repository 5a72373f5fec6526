-- 1. rename table public.years to public.periods
--    hazard rename: table public.years becomes public.periods: code that still uses the old name fails
ALTER TABLE public.years RENAME TO periods;
--    hazard of the undo rename: table public.periods becomes public.years: code that still uses the old name fails
--    undo:
ALTER TABLE public.periods RENAME TO years;

-- 2. rename table public.years_1 to public.periods_1
--    hazard rename: table public.years_1 becomes public.periods_1: code that still uses the old name fails
ALTER TABLE public.years_1 RENAME TO periods_1;
--    hazard of the undo rename: table public.periods_1 becomes public.years_1: code that still uses the old name fails
--    undo:
ALTER TABLE public.periods_1 RENAME TO years_1;

-- 3. rename table public.years_2 to public.periods_2
--    hazard rename: table public.years_2 becomes public.periods_2: code that still uses the old name fails
ALTER TABLE public.years_2 RENAME TO periods_2;
--    hazard of the undo rename: table public.periods_2 becomes public.years_2: code that still uses the old name fails
--    undo:
ALTER TABLE public.periods_2 RENAME TO years_2;

-- 4. rename table public.years_2_rest to public.periods_2_rest
--    hazard rename: table public.years_2_rest becomes public.periods_2_rest: code that still uses the old name fails
ALTER TABLE public.years_2_rest RENAME TO periods_2_rest;
--    hazard of the undo rename: table public.periods_2_rest becomes public.years_2_rest: code that still uses the old name fails
--    undo:
ALTER TABLE public.periods_2_rest RENAME TO years_2_rest;

-- 5. rename constraint years_pkey of public.periods to primary key periods_pkey
ALTER TABLE public.periods RENAME CONSTRAINT years_pkey TO periods_pkey;
--    undo:
ALTER TABLE public.periods RENAME CONSTRAINT periods_pkey TO years_pkey;

-- 6. rename index years_n_idx on public.periods to periods_n_idx
ALTER INDEX public.years_n_idx RENAME TO periods_n_idx;
--    undo:
ALTER INDEX public.periods_n_idx RENAME TO years_n_idx;

-- 7. rename constraint years_1_pkey of public.periods_1 to primary key periods_1_pkey
ALTER TABLE public.periods_1 RENAME CONSTRAINT years_1_pkey TO periods_1_pkey;
--    undo:
ALTER TABLE public.periods_1 RENAME CONSTRAINT periods_1_pkey TO years_1_pkey;

-- 8. rename index years_1_n_idx on public.periods_1 to periods_1_n_idx
ALTER INDEX public.years_1_n_idx RENAME TO periods_1_n_idx;
--    undo:
ALTER INDEX public.periods_1_n_idx RENAME TO years_1_n_idx;

-- 9. rename constraint years_2_pkey of public.periods_2 to primary key periods_2_pkey
ALTER TABLE public.periods_2 RENAME CONSTRAINT years_2_pkey TO periods_2_pkey;
--    undo:
ALTER TABLE public.periods_2 RENAME CONSTRAINT periods_2_pkey TO years_2_pkey;

-- 10. rename index years_2_n_idx on public.periods_2 to periods_2_n_idx
ALTER INDEX public.years_2_n_idx RENAME TO periods_2_n_idx;
--    undo:
ALTER INDEX public.periods_2_n_idx RENAME TO years_2_n_idx;

-- 11. rename constraint years_2_rest_pkey of public.periods_2_rest to primary key periods_2_rest_pkey
ALTER TABLE public.periods_2_rest RENAME CONSTRAINT years_2_rest_pkey TO periods_2_rest_pkey;
--    undo:
ALTER TABLE public.periods_2_rest RENAME CONSTRAINT periods_2_rest_pkey TO years_2_rest_pkey;

-- 12. rename index years_2_rest_n_idx on public.periods_2_rest to periods_2_rest_n_idx
ALTER INDEX public.years_2_rest_n_idx RENAME TO periods_2_rest_n_idx;
--    undo:
ALTER INDEX public.periods_2_rest_n_idx RENAME TO years_2_rest_n_idx;
