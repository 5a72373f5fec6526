-- 1. drop function public.doubled(public.quantity)
DROP FUNCTION public.doubled(public.quantity);
--    undo:
CREATE OR REPLACE FUNCTION public.doubled(public.quantity)
 RETURNS public.quantity
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT $1 $function$;
COMMENT ON FUNCTION public.doubled(public.quantity) IS 'not really';

-- 2. drop view public.plenty
DROP VIEW public.plenty;
--    undo:
CREATE VIEW public.plenty AS
 SELECT stock.id,
    stock.amount
   FROM public.stock
  WHERE ((stock.amount)::integer > 5);

-- 3. drop check few of public.stock
ALTER TABLE public.stock DROP CONSTRAINT few;
--    hazard of the undo new_demand: check few of public.stock: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.stock ADD CONSTRAINT few CHECK ((amount)::integer < 1000);

-- 4. drop index stock_many on public.stock
DROP INDEX public.stock_many;
--    undo:
CREATE INDEX stock_many ON public.stock (id) WHERE (amount)::integer > ((10)::public.quantity)::integer;
COMMENT ON INDEX public.stock_many IS 'kept';

-- 5. drop column public.stock.twice
ALTER TABLE public.stock DROP COLUMN twice;
--    undo:
ALTER TABLE public.stock ADD COLUMN twice integer GENERATED ALWAYS AS ((amount)::integer * 2) STORED;

-- 6. make domain public.quantity anew
ALTER DOMAIN public.quantity RENAME TO _lockplane_old_quantity;
CREATE DOMAIN public.quantity AS bigint;
ALTER DOMAIN public.quantity SET DEFAULT 1;
ALTER DOMAIN public.quantity ADD CONSTRAINT quantity_check CHECK ((VALUE >= 0));
ALTER TABLE public.stock ALTER COLUMN amount DROP DEFAULT;
ALTER TABLE public.stock ALTER COLUMN amount TYPE public.quantity, ALTER COLUMN past TYPE public.quantity[] USING past::text[]::public.quantity[];
ALTER TABLE public.stock ALTER COLUMN amount SET DEFAULT 5;
DROP DOMAIN public._lockplane_old_quantity;
--    undo:
ALTER DOMAIN public.quantity RENAME TO _lockplane_old_quantity;
CREATE DOMAIN public.quantity AS integer;
ALTER DOMAIN public.quantity SET DEFAULT 1;
ALTER DOMAIN public.quantity ADD CONSTRAINT quantity_check CHECK ((VALUE >= 0));
ALTER TABLE public.stock ALTER COLUMN amount DROP DEFAULT;
ALTER TABLE public.stock ALTER COLUMN amount TYPE public.quantity, ALTER COLUMN past TYPE public.quantity[] USING past::text[]::public.quantity[];
ALTER TABLE public.stock ALTER COLUMN amount SET DEFAULT 5;
DROP DOMAIN public._lockplane_old_quantity;

-- 7. create function public.doubled(public.quantity)
CREATE OR REPLACE FUNCTION public.doubled(public.quantity)
 RETURNS public.quantity
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT $1 $function$;
COMMENT ON FUNCTION public.doubled(public.quantity) IS 'not really';
--    undo:
DROP FUNCTION public.doubled(public.quantity);

-- 8. add column public.stock.twice (integer, generated as (amount)::bigint * 2)
ALTER TABLE public.stock ADD COLUMN twice integer GENERATED ALWAYS AS ((amount)::bigint * 2) STORED;
--    undo:
ALTER TABLE public.stock DROP COLUMN twice;

-- 9. add check few to public.stock
--    hazard new_demand: check few of public.stock: the step fails if a row does not meet it
ALTER TABLE public.stock ADD CONSTRAINT few CHECK ((amount)::bigint < 1000);
--    undo:
ALTER TABLE public.stock DROP CONSTRAINT few;

-- 10. create index stock_many on public.stock
CREATE INDEX stock_many ON public.stock (id) WHERE (amount)::bigint > ((10)::public.quantity)::bigint;
COMMENT ON INDEX public.stock_many IS 'kept';
--    undo:
DROP INDEX public.stock_many;

-- 11. create view public.plenty
CREATE VIEW public.plenty AS
 SELECT stock.id,
    stock.amount
   FROM public.stock
  WHERE ((stock.amount)::bigint > 5);
--    undo:
DROP VIEW public.plenty;
