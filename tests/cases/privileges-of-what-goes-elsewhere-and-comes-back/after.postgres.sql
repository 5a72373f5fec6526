CREATE SCHEMA app;
-- renamed from: public.orders
CREATE TABLE app.sales (id int);
CREATE TABLE public.orders (id int);
