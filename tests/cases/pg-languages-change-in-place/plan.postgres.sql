-- 1. drop index t_twice on public.t
DROP INDEX public.t_twice;
--    undo:
CREATE INDEX t_twice ON public.t ((public.twice(id)));

-- 2. drop function public.twice(integer)
DROP FUNCTION public.twice(integer);
--    undo:
CREATE OR REPLACE FUNCTION public.twice(a integer)
 RETURNS integer
 LANGUAGE kept
 IMMUTABLE
AS $function$ begin return 2 * a; end $function$;

-- 3. drop language kept
DROP LANGUAGE kept;
--    undo:
CREATE LANGUAGE kept HANDLER plpgsql_call_handler;

-- 4. create language kept
CREATE LANGUAGE kept HANDLER plpgsql_call_handler VALIDATOR plpgsql_validator;
--    undo:
DROP LANGUAGE kept;

-- 5. create function public.twice(integer)
CREATE OR REPLACE FUNCTION public.twice(a integer)
 RETURNS integer
 LANGUAGE kept
 IMMUTABLE
AS $function$ begin return 2 * a; end $function$;
--    undo:
DROP FUNCTION public.twice(integer);

-- 6. change language other
CREATE OR REPLACE LANGUAGE other HANDLER plpgsql_call_handler INLINE plpgsql_inline_handler VALIDATOR plpgsql_validator;
--    undo:
CREATE OR REPLACE LANGUAGE other HANDLER plpgsql_call_handler;

-- 7. change language safe
CREATE OR REPLACE TRUSTED LANGUAGE safe HANDLER plpgsql_call_handler;
--    undo:
CREATE OR REPLACE LANGUAGE safe HANDLER plpgsql_call_handler INLINE plpgsql_inline_handler;

-- 8. create index t_twice on public.t
CREATE INDEX t_twice ON public.t ((public.twice(id)));
--    undo:
DROP INDEX public.t_twice;
