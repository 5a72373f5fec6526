-- 1. drop index p1_a_idx on public.p1
--    undo:
CREATE INDEX p1_a_idx ON public.p1 (a);
ALTER INDEX public.p_a ATTACH PARTITION public.p1_a_idx;

-- 2. drop index p_a on public.p
DROP INDEX public.p_a;
--    undo:
CREATE INDEX p_a ON ONLY public.p (a);

-- 3. drop exclusion constraint w_b_excl of public.w
ALTER TABLE public.w DROP CONSTRAINT w_b_excl;
--    hazard of the undo new_demand: exclusion constraint w_b_excl of public.w: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.w ADD CONSTRAINT w_b_excl EXCLUDE USING btree (b WITH =);

-- 4. replace function public.g(integer)
--    hazard stale_values: function public.g(integer) gives other values from now on, but index public.w_g keeps what was computed before
--    hazard stale_values: function public.g(integer) gives other values from now on, but check nv of public.x keeps what was computed before
--    hazard stale_values: function public.g(integer) gives other values from now on, but check x_c_check of public.x keeps what was computed before
CREATE OR REPLACE FUNCTION public.g(integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$select $1 + 1$function$;
--    hazard of the undo stale_values: function public.g(integer) gives other values from now on, but index public.w_g keeps what was computed before
--    hazard of the undo stale_values: function public.g(integer) gives other values from now on, but check nv of public.x keeps what was computed before
--    hazard of the undo stale_values: function public.g(integer) gives other values from now on, but check x_c_check of public.x keeps what was computed before
--    undo:
CREATE OR REPLACE FUNCTION public.g(integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$select $1$function$;

-- 5. change foreign key p_a_fkey of public.p
ALTER TABLE public.p ALTER CONSTRAINT p_a_fkey DEFERRABLE INITIALLY IMMEDIATE;
--    undo:
ALTER TABLE public.p ALTER CONSTRAINT p_a_fkey NOT DEFERRABLE;

-- 6. validate check pc of public.p
--    hazard new_demand: check pc of public.p: the step fails if a row does not meet it
ALTER TABLE public.p VALIDATE CONSTRAINT pc;
--    undo:
ALTER TABLE public.p DROP CONSTRAINT pc;
ALTER TABLE public.p ADD CONSTRAINT pc CHECK (a > 0) NOT VALID;

-- 7. create index p_a on public.p
CREATE INDEX p_a ON ONLY public.p (a) WITH (fillfactor = '55');
--    undo:
DROP INDEX public.p_a;

-- 8. create index p1_a_idx on public.p1
CREATE INDEX p1_a_idx ON public.p1 (a) WITH (fillfactor = '55');
ALTER INDEX public.p_a ATTACH PARTITION public.p1_a_idx;
--    undo:

-- 9. change unique constraint w_a_key of public.w
ALTER INDEX public.w_a_key RESET (fillfactor);
--    undo:
ALTER INDEX public.w_a_key SET (fillfactor = '80');

-- 10. change primary key w_pkey of public.w
ALTER INDEX public.w_pkey SET (fillfactor = '70');
--    undo:
ALTER INDEX public.w_pkey RESET (fillfactor);

-- 11. add exclusion constraint w_b_excl to public.w
--    hazard new_demand: exclusion constraint w_b_excl of public.w: the step fails if a row does not meet it
ALTER TABLE public.w ADD CONSTRAINT w_b_excl EXCLUDE USING btree (b WITH =) WITH (fillfactor='44');
--    undo:
ALTER TABLE public.w DROP CONSTRAINT w_b_excl;

-- 12. change index w_f on public.w
ALTER INDEX public.w_f SET (fillfactor = '61', deduplicate_items = 'off');
ALTER INDEX public.w_f ALTER COLUMN 1 SET STATISTICS 200;
COMMENT ON INDEX public.w_f IS NULL;
--    undo:
ALTER INDEX public.w_f RESET (deduplicate_items);
ALTER INDEX public.w_f SET (fillfactor = '60');
ALTER INDEX public.w_f ALTER COLUMN 1 SET STATISTICS -1;
COMMENT ON INDEX public.w_f IS 'f';

-- 13. change index w_g on public.w
ALTER INDEX public.w_g SET (fillfactor = '62');
--    undo:
ALTER INDEX public.w_g SET (fillfactor = '60');

-- 14. validate foreign key fnv of public.x
--    hazard new_demand: foreign key fnv of public.x: the step fails if a row does not meet it
ALTER TABLE public.x ALTER CONSTRAINT fnv DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE public.x VALIDATE CONSTRAINT fnv;
--    undo:
ALTER TABLE public.x DROP CONSTRAINT fnv;
ALTER TABLE public.x ADD CONSTRAINT fnv FOREIGN KEY (c) REFERENCES public.w (a) NOT VALID;

-- 15. validate check nv of public.x
--    hazard new_demand: check nv of public.x: the step fails if a row does not meet it
ALTER TABLE public.x VALIDATE CONSTRAINT nv;
--    undo:
ALTER TABLE public.x DROP CONSTRAINT nv;
ALTER TABLE public.x ADD CONSTRAINT nv CHECK (public.g(a) > 1) NOT VALID;

-- 16. change foreign key x_a_fkey of public.x
ALTER TABLE public.x ALTER CONSTRAINT x_a_fkey NOT DEFERRABLE;
--    undo:
ALTER TABLE public.x ALTER CONSTRAINT x_a_fkey DEFERRABLE INITIALLY IMMEDIATE;

-- 17. change foreign key x_id_fkey of public.x
ALTER TABLE public.x ALTER CONSTRAINT x_id_fkey DEFERRABLE INITIALLY IMMEDIATE;
--    undo:
ALTER TABLE public.x ALTER CONSTRAINT x_id_fkey NOT DEFERRABLE;
