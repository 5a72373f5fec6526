-- 1. drop foreign key pays of public.payments
ALTER TABLE public.payments DROP CONSTRAINT pays;
--    hazard of the undo new_demand: foreign key pays of public.payments: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.payments ADD CONSTRAINT pays FOREIGN KEY (region, of_order) REFERENCES public.orders (region, id);

-- 2. drop foreign key paid_by of public.orders
ALTER TABLE public.orders DROP CONSTRAINT paid_by;
--    hazard of the undo new_demand: foreign key paid_by of public.orders: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.orders ADD CONSTRAINT paid_by FOREIGN KEY (region, payment) REFERENCES public.payments (region, id) DEFERRABLE;

-- 3. take the rows out of public.orders
CREATE TABLE public._lockplane_rows_1 AS SELECT id, region, payment FROM ONLY public.orders;
--    undo:
INSERT INTO public.orders (id, region, payment) SELECT id, region, payment FROM public._lockplane_rows_1;
DROP TABLE public._lockplane_rows_1;

-- 4. take the rows out of public.payments
CREATE TABLE public._lockplane_rows_2 AS SELECT id, region, of_order FROM ONLY public.payments;
--    undo:
INSERT INTO public.payments (id, region, of_order) SELECT id, region, of_order FROM public._lockplane_rows_2;
DROP TABLE public._lockplane_rows_2;

-- 5. drop table public.orders
DROP TABLE public.orders;
--    undo:
CREATE TABLE public.orders (
    id integer NOT NULL,
    region text NOT NULL,
    payment integer,
    CONSTRAINT orders_region_id_key UNIQUE (region, id)
);

-- 6. drop table public.payments
DROP TABLE public.payments;
--    undo:
CREATE TABLE public.payments (
    id integer NOT NULL,
    region text NOT NULL,
    of_order integer,
    CONSTRAINT payments_region_id_key UNIQUE (region, id)
);

-- 7. create table public.orders
CREATE TABLE public.orders (
    id integer NOT NULL,
    region text NOT NULL,
    payment integer,
    CONSTRAINT orders_region_id_key UNIQUE (region, id)
) PARTITION BY LIST (region);
--    undo:
DROP TABLE public.orders;

-- 8. add unique constraint orders_north_region_id_key to public.orders_north
--    hazard new_demand: unique constraint orders_north_region_id_key of public.orders_north: the step fails if a row does not meet it
ALTER TABLE public.orders_north ADD CONSTRAINT orders_north_region_id_key UNIQUE (region, id);
--    undo:
ALTER TABLE public.orders_north DROP CONSTRAINT orders_north_region_id_key;

-- 9. attach public.orders_north to public.orders as a partition
ALTER TABLE ONLY public.orders ATTACH PARTITION public.orders_north FOR VALUES IN ('north');
--    undo:
ALTER TABLE public.orders DETACH PARTITION public.orders_north;

-- 10. create table public.orders_rest
CREATE TABLE public.orders_rest (
    id integer NOT NULL,
    region text NOT NULL,
    payment integer,
    CONSTRAINT orders_rest_region_id_key UNIQUE (region, id)
);
ALTER TABLE ONLY public.orders ATTACH PARTITION public.orders_rest DEFAULT;
--    undo:
ALTER TABLE public.orders DETACH PARTITION public.orders_rest;
DROP TABLE public.orders_rest;

-- 11. put the rows into public.orders
INSERT INTO public.orders (id, region, payment) SELECT id, region, payment FROM public._lockplane_rows_1;
DROP TABLE public._lockplane_rows_1;
--    undo, but for the rows of public.orders that are in public.orders_north by then:
CREATE TABLE public._lockplane_rows_1 AS SELECT id, region, payment FROM public.orders WHERE tableoid NOT IN ('public.orders_north'::regclass);

-- 12. create table public.payments
CREATE TABLE public.payments (
    id integer NOT NULL,
    region text NOT NULL,
    of_order integer,
    CONSTRAINT payments_region_id_key UNIQUE (region, id)
) PARTITION BY LIST (region);
--    undo:
DROP TABLE public.payments;

-- 13. add unique constraint payments_north_region_id_key to public.payments_north
--    hazard new_demand: unique constraint payments_north_region_id_key of public.payments_north: the step fails if a row does not meet it
ALTER TABLE public.payments_north ADD CONSTRAINT payments_north_region_id_key UNIQUE (region, id);
--    undo:
ALTER TABLE public.payments_north DROP CONSTRAINT payments_north_region_id_key;

-- 14. attach public.payments_north to public.payments as a partition
ALTER TABLE ONLY public.payments ATTACH PARTITION public.payments_north FOR VALUES IN ('north');
--    undo:
ALTER TABLE public.payments DETACH PARTITION public.payments_north;

-- 15. create table public.payments_rest
CREATE TABLE public.payments_rest (
    id integer NOT NULL,
    region text NOT NULL,
    of_order integer,
    CONSTRAINT payments_rest_region_id_key UNIQUE (region, id)
);
ALTER TABLE ONLY public.payments ATTACH PARTITION public.payments_rest DEFAULT;
--    undo:
ALTER TABLE public.payments DETACH PARTITION public.payments_rest;
DROP TABLE public.payments_rest;

-- 16. put the rows into public.payments
INSERT INTO public.payments (id, region, of_order) SELECT id, region, of_order FROM public._lockplane_rows_2;
DROP TABLE public._lockplane_rows_2;
--    undo, but for the rows of public.payments that are in public.payments_north by then:
CREATE TABLE public._lockplane_rows_2 AS SELECT id, region, of_order FROM public.payments WHERE tableoid NOT IN ('public.payments_north'::regclass);

-- 17. add foreign key paid_by to public.orders
--    hazard new_demand: foreign key paid_by of public.orders: the step fails if a row does not meet it
ALTER TABLE public.orders ADD CONSTRAINT paid_by FOREIGN KEY (region, payment) REFERENCES public.payments (region, id) DEFERRABLE;
--    undo:
ALTER TABLE public.orders DROP CONSTRAINT paid_by;

-- 18. add foreign key pays to public.payments
--    hazard new_demand: foreign key pays of public.payments: the step fails if a row does not meet it
ALTER TABLE public.payments ADD CONSTRAINT pays FOREIGN KEY (region, of_order) REFERENCES public.orders (region, id);
--    undo:
ALTER TABLE public.payments DROP CONSTRAINT pays;
