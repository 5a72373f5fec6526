-- 1. rename table public.item to public.product
--    hazard rename: table public.item becomes public.product: code that still uses the old name fails
ALTER TABLE public.item RENAME TO product;
--    hazard of the undo rename: table public.product becomes public.item: code that still uses the old name fails
--    undo:
ALTER TABLE public.product RENAME TO item;

-- 2. rename constraint item_pkey of public.product to primary key product_pkey
ALTER TABLE public.product RENAME CONSTRAINT item_pkey TO product_pkey;
--    undo:
ALTER TABLE public.product RENAME CONSTRAINT product_pkey TO item_pkey;

-- 3. replace function public.li()
CREATE OR REPLACE FUNCTION public.li()
 RETURNS SETOF public.product
 LANGUAGE sql
 STABLE
AS $function$SELECT * FROM product$function$;
--    undo:
CREATE OR REPLACE FUNCTION public.li()
 RETURNS SETOF public.product
 LANGUAGE sql
 STABLE
AS $function$SELECT * FROM item$function$;

-- 4. replace function public.ni(public.product)
CREATE OR REPLACE FUNCTION public.ni(i public.product)
 RETURNS text
 LANGUAGE sql
 STABLE
AS $function$SELECT i.code || 1$function$;
--    undo:
CREATE OR REPLACE FUNCTION public.ni(i public.product)
 RETURNS text
 LANGUAGE sql
 STABLE
AS $function$SELECT i.code$function$;
