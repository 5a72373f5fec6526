-- 1. drop index b_a_d_idx on public.b
--    undo:
CREATE INDEX b_a_d_idx ON public.b (a, (public.d(a)));
ALTER INDEX public.f ATTACH PARTITION public.b_a_d_idx;

-- 2. drop index f on public.a
DROP INDEX public.f;
--    undo:
CREATE INDEX f ON ONLY public.a (a, (public.d(a)));

-- 3. drop function public.d(integer)
DROP FUNCTION public.d(integer);
--    undo:
CREATE OR REPLACE FUNCTION public.d(x integer)
 RETURNS boolean
 LANGUAGE plpgsql
 IMMUTABLE
AS $function$ BEGIN
  RETURN x IS NOT NULL OR 2 > 0; -- it's
END $function$;

-- 4. create function public.d(integer)
CREATE OR REPLACE FUNCTION public.d(integer)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
RETURN (($1 IS NOT NULL) OR (7 > 0));
--    undo:
DROP FUNCTION public.d(integer);

-- 5. create index f on public.a
CREATE INDEX f ON ONLY public.a (a, (public.d(a)));
--    undo:
DROP INDEX public.f;

-- 6. create index b_a_d_idx on public.b
CREATE INDEX b_a_d_idx ON public.b (a, (public.d(a)));
ALTER INDEX public.f ATTACH PARTITION public.b_a_d_idx;
--    undo:
