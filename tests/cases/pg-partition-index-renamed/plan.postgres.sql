-- 1. rename constraint sales_key of public.sales to primary key Sales key
ALTER TABLE public.sales RENAME CONSTRAINT sales_key TO "Sales key";
--    undo:
ALTER TABLE public.sales RENAME CONSTRAINT "Sales key" TO sales_key;

-- 2. rename index by_year on public.sales to by year
ALTER INDEX public.by_year RENAME TO "by year";
--    undo:
ALTER INDEX public."by year" RENAME TO by_year;
