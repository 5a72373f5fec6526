-- 1. make domain public.quantity anew
ALTER DOMAIN public.quantity RENAME TO _lockplane_old_quantity;
CREATE DOMAIN public.quantity AS bigint;
ALTER DOMAIN public.quantity ADD CONSTRAINT quantity_check CHECK ((VALUE >= 0));
DROP DOMAIN public._lockplane_old_quantity;
--    undo:
ALTER DOMAIN public.quantity RENAME TO _lockplane_old_quantity;
CREATE DOMAIN public.quantity AS integer;
DROP DOMAIN public._lockplane_old_quantity;
