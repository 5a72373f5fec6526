-- 1. rename table public.orders to app.sales
--    hazard rename: table public.orders becomes app.sales: code that still uses the old name fails
ALTER TABLE public.orders SET SCHEMA app;
ALTER TABLE app.orders RENAME TO sales;
--    hazard of the undo rename: table app.sales becomes public.orders: code that still uses the old name fails
--    undo:
ALTER TABLE app.sales RENAME TO orders;
ALTER TABLE app.orders SET SCHEMA public;

-- 2. create table public.orders
CREATE TABLE public.orders (
    id integer
);
--    hazard of the undo drop_table: every row of public.orders is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.orders;
