-- 1. create function public.compare(bigint, integer)
CREATE OR REPLACE FUNCTION public.compare(a bigint, b integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$select pg_catalog.btint84cmp(a, b)$function$;
--    hazard of the undo drop_object: function public.compare(bigint, integer) is dropped; code that uses it stops working
--    undo:
DROP FUNCTION public.compare(bigint, integer);

-- 2. change operator family public.hashed(hash)
ALTER OPERATOR FAMILY public.hashed USING hash ADD OPERATOR 1 =(integer,bigint);
--    undo:
ALTER OPERATOR FAMILY public.hashed USING hash DROP OPERATOR 1 (integer,bigint);

-- 3. change operator family public.whole(btree)
ALTER OPERATOR FAMILY public.whole USING btree DROP OPERATOR 1 (integer,bigint);
ALTER OPERATOR FAMILY public.whole USING btree ADD OPERATOR 1 <(bigint,integer);
ALTER OPERATOR FAMILY public.whole USING btree ADD FUNCTION 1 (bigint, integer) public.compare(bigint,integer);
COMMENT ON OPERATOR FAMILY public.whole USING btree IS 'all whole numbers';
--    undo:
ALTER OPERATOR FAMILY public.whole USING btree DROP FUNCTION 1 (bigint, integer);
ALTER OPERATOR FAMILY public.whole USING btree DROP OPERATOR 1 (bigint,integer);
ALTER OPERATOR FAMILY public.whole USING btree ADD OPERATOR 1 <(integer,bigint);
COMMENT ON OPERATOR FAMILY public.whole USING btree IS NULL;
