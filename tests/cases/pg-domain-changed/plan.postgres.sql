-- 1. drop domain public.quantity
--    hazard remake: domain public.quantity is dropped and made again: its owner and privileges become those of a new object
DROP DOMAIN public.quantity;
--    undo:
CREATE DOMAIN public.quantity AS integer;

-- 2. create domain public.quantity
CREATE DOMAIN public.quantity AS bigint CONSTRAINT quantity_check CHECK ((VALUE >= 0));
--    hazard of the undo remake: domain public.quantity is dropped and made again: its owner and privileges become those of a new object
--    undo:
DROP DOMAIN public.quantity;
