-- 1. change materialized view public.v
ALTER MATERIALIZED VIEW public.v ALTER COLUMN "odd name" SET COMPRESSION default;
ALTER MATERIALIZED VIEW public.v ALTER COLUMN a RESET (n_distinct, n_distinct_inherited);
DROP INDEX public.v_a;
CREATE INDEX v_a ON public.v USING btree (a DESC, lower(a));
ALTER MATERIALIZED VIEW public.v ALTER COLUMN a SET STATISTICS 200;
ALTER MATERIALIZED VIEW public.v CLUSTER ON v_a;
COMMENT ON INDEX public.v_a IS 'by a';
ALTER INDEX public.v_a ALTER COLUMN 2 SET STATISTICS 50;
--    undo:
DROP INDEX public.v_a;
CREATE INDEX v_a ON public.v USING btree (a, lower(a));
ALTER MATERIALIZED VIEW public.v ALTER COLUMN a SET STATISTICS 500;
ALTER MATERIALIZED VIEW public.v ALTER COLUMN a SET (n_distinct='-0.5', n_distinct_inherited='3');
ALTER MATERIALIZED VIEW public.v ALTER COLUMN "odd name" SET COMPRESSION pglz;
ALTER MATERIALIZED VIEW public.v CLUSTER ON v_id;
COMMENT ON INDEX public.v_a IS 'by a';
ALTER INDEX public.v_a ALTER COLUMN 2 SET STATISTICS 50;
