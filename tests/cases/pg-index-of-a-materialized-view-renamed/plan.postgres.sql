-- 1. change materialized view public.m
ALTER INDEX public.i RENAME TO "I";
ALTER INDEX public.k RENAME TO l;
ALTER INDEX public.z RENAME TO y;
COMMENT ON INDEX public.l IS 'r';
CREATE INDEX w ON public.m USING btree (a);
ALTER INDEX public.y ALTER COLUMN 1 SET STATISTICS 20;
--    undo:
ALTER INDEX public."I" RENAME TO i;
ALTER INDEX public.l RENAME TO k;
ALTER INDEX public.y RENAME TO z;
DROP INDEX public.w;
COMMENT ON INDEX public.k IS 'q';
ALTER INDEX public.z ALTER COLUMN 1 SET STATISTICS 10;

-- 2. change materialized view public.m2
DROP INDEX public.k2;
DROP INDEX public.i2;
CREATE INDEX i2 ON public.m2 USING btree (a);
CREATE INDEX k2 ON public.m2 USING btree (id);
--    undo:
DROP INDEX public.k2;
DROP INDEX public.i2;
CREATE INDEX i2 ON public.m2 USING btree (id);
CREATE INDEX k2 ON public.m2 USING btree (a);
