-- 1. make domain public.quantity anew
--    hazard remake: domain public.quantity is dropped and made again: its owner and privileges become those of a new object
ALTER DOMAIN public.quantity RENAME TO _lockplane_old_quantity;
CREATE DOMAIN public.quantity AS bigint;
ALTER DOMAIN public.quantity ADD CONSTRAINT quantity_check CHECK ((VALUE >= 0));
DROP DOMAIN public._lockplane_old_quantity;
--    hazard of the undo remake: domain public.quantity is dropped and made again: its owner and privileges become those of a new object
--    undo:
ALTER DOMAIN public.quantity RENAME TO _lockplane_old_quantity;
CREATE DOMAIN public.quantity AS integer;
DROP DOMAIN public._lockplane_old_quantity;
