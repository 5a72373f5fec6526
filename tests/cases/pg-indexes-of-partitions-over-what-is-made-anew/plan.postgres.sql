-- 1. drop index m1_f on public.m1
DROP INDEX public.m1_f;
--    undo:
CREATE INDEX m1_f ON public.m1 ((public.f(a)));

-- 2. drop index m1_g on public.m1
DROP INDEX public.m1_g;
--    undo:
CREATE INDEX m1_g ON public.m1 (g);

-- 3. drop function public.f(integer)
DROP FUNCTION public.f(integer);
--    undo:
CREATE OR REPLACE FUNCTION public.f(integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$select $1$function$;

-- 4. drop column public.m.g
ALTER TABLE public.m DROP COLUMN g;
--    undo:
ALTER TABLE public.m ADD COLUMN g integer GENERATED ALWAYS AS (a + 1) STORED;

-- 5. create function public.f(integer)
CREATE OR REPLACE FUNCTION public.f(integer)
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE
AS $function$select $1::bigint + 1$function$;
--    undo:
DROP FUNCTION public.f(integer);

-- 6. change column public.m.b (integer) to b (bigint)
ALTER TABLE public.m ALTER COLUMN b TYPE bigint;
--    hazard of the undo new_demand: public.m.b becomes integer: the step fails if a value does not fit
--    undo:
ALTER TABLE public.m ALTER COLUMN b TYPE integer;

-- 7. add column public.m.g (integer, generated as a + 2)
ALTER TABLE public.m ADD COLUMN g integer GENERATED ALWAYS AS (a + 2) STORED;
--    undo:
ALTER TABLE public.m DROP COLUMN g;

-- 8. create index m_b on public.m
CREATE INDEX m_b ON ONLY public.m (b);
--    undo:
DROP INDEX public.m_b;

-- 9. create index m_f on public.m
CREATE INDEX m_f ON ONLY public.m ((public.f(a)));
--    undo:
DROP INDEX public.m_f;

-- 10. create index m_g on public.m
CREATE INDEX m_g ON ONLY public.m (g);
--    undo:
DROP INDEX public.m_g;

-- 11. create index m1_f on public.m1
CREATE INDEX m1_f ON public.m1 ((public.f(a)));
ALTER INDEX public.m_f ATTACH PARTITION public.m1_f;
--    undo:

-- 12. create index m1_g on public.m1
CREATE INDEX m1_g ON public.m1 (g);
ALTER INDEX public.m_g ATTACH PARTITION public.m1_g;
--    undo:

-- 13. attach index public.m1_b to m_b of public.m
ALTER INDEX public.m_b ATTACH PARTITION public.m1_b;
--    undo:
DROP INDEX public.m_b;
CREATE INDEX m_b ON ONLY public.m (b);
CREATE INDEX m1_b ON public.m1 (b);
