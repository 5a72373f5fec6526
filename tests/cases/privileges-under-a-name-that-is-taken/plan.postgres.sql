-- 1. rename table public.orders to public.sales
--    hazard rename: table public.orders becomes public.sales: code that still uses the old name fails
ALTER TABLE public.orders RENAME TO sales;
--    hazard of the undo rename: table public.sales becomes public.orders: code that still uses the old name fails
--    undo:
ALTER TABLE public.sales RENAME TO orders;

-- 2. create table public.orders
CREATE TABLE public.orders (
    id integer
);
GRANT SELECT ON TABLE public.orders TO lp_owner;
--    hazard of the undo drop_table: every row of public.orders is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.orders;

-- 3. change owner or privileges of table public.sales
--    hazard revoke: table public.sales: lp_reader loses SELECT
REVOKE SELECT ON TABLE public.sales FROM lp_reader;
--    undo:
GRANT SELECT ON TABLE public.sales TO lp_reader;
