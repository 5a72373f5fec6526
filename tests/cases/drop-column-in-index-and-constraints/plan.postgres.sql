-- 1. drop unique constraint items_code_lot_key of public.items
ALTER TABLE public.items DROP CONSTRAINT items_code_lot_key;
--    hazard of the undo new_demand: unique constraint items_code_lot_key of public.items: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.items ADD CONSTRAINT items_code_lot_key UNIQUE (code, lot);

-- 2. drop check items_lot_check of public.items
ALTER TABLE public.items DROP CONSTRAINT items_lot_check;
--    hazard of the undo new_demand: check items_lot_check of public.items: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.items ADD CONSTRAINT items_lot_check CHECK (lot > 0);

-- 3. drop index items_lot on public.items
DROP INDEX public.items_lot;
--    undo:
CREATE INDEX items_lot ON public.items (lot, price);

-- 4. drop index items_price on public.items
DROP INDEX public.items_price;
--    undo:
CREATE INDEX items_price ON public.items (price) WHERE lot > 5;

-- 5. drop column public.items.lot
--    hazard drop_column: every value of public.items.lot is deleted; undoing brings the column back without them
ALTER TABLE public.items DROP COLUMN lot;
--    undo, but for the values of public.items.lot:
ALTER TABLE public.items ADD COLUMN lot integer NOT NULL DEFAULT 1;

-- 6. create index items_price on public.items
CREATE INDEX items_price ON public.items (price);
--    undo:
DROP INDEX public.items_price;
