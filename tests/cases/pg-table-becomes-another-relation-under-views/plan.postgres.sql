-- 1. drop function public.g()
DROP FUNCTION public.g();
--    undo:
CREATE OR REPLACE FUNCTION public.g()
 RETURNS SETOF public.base
 LANGUAGE sql
AS $function$select 1$function$;

-- 2. drop function public.g2()
DROP FUNCTION public.g2();
--    undo:
CREATE OR REPLACE FUNCTION public.g2()
 RETURNS SETOF public.base2
 LANGUAGE sql
AS $function$select 1$function$;

-- 3. drop view public.uv
DROP VIEW public.uv;
--    undo:
CREATE VIEW public.uv AS
 SELECT base.id
   FROM public.base;

-- 4. drop view public.uv2
DROP VIEW public.uv2;
--    undo:
CREATE VIEW public.uv2 AS
 SELECT base2.id
   FROM public.base2;

-- 5. drop policy public.p on public.k
DROP POLICY p ON public.k;
--    undo:
CREATE POLICY p ON public.k USING ((id IN ( SELECT base.id
   FROM public.base)));

-- 6. drop policy public.p on public.k2
DROP POLICY p ON public.k2;
--    undo:
CREATE POLICY p ON public.k2 USING ((id IN ( SELECT base2.id
   FROM public.base2)));

-- 7. drop table public.base
--    hazard drop_table: every row of public.base is deleted; undoing brings the table back empty
DROP TABLE public.base;
--    undo, but for the rows of public.base:
CREATE TABLE public.base (
    id integer
);

-- 8. drop table public.base2
--    hazard drop_table: every row of public.base2 is deleted; undoing brings the table back empty
DROP TABLE public.base2;
--    undo, but for the rows of public.base2:
CREATE TABLE public.base2 (
    id integer
);

-- 9. create view public.base
CREATE VIEW public.base AS
 SELECT 1 AS id;
--    hazard of the undo drop_object: view public.base is dropped; code that uses it stops working
--    undo:
DROP VIEW public.base;

-- 10. create function public.g()
CREATE OR REPLACE FUNCTION public.g()
 RETURNS SETOF public.base
 LANGUAGE sql
AS $function$select 1$function$;
--    undo:
DROP FUNCTION public.g();

-- 11. create view public.uv
CREATE VIEW public.uv AS
 SELECT base.id
   FROM public.base;
--    undo:
DROP VIEW public.uv;

-- 12. create materialized view public.base2
CREATE MATERIALIZED VIEW public.base2 AS
 SELECT 1 AS id;
--    hazard of the undo drop_object: materialized view public.base2 is dropped; code that uses it stops working
--    undo:
DROP MATERIALIZED VIEW public.base2;

-- 13. create function public.g2()
CREATE OR REPLACE FUNCTION public.g2()
 RETURNS SETOF public.base2
 LANGUAGE sql
AS $function$select 1$function$;
--    undo:
DROP FUNCTION public.g2();

-- 14. create view public.uv2
CREATE VIEW public.uv2 AS
 SELECT base2.id
   FROM public.base2;
--    undo:
DROP VIEW public.uv2;

-- 15. create policy public.p on public.k
CREATE POLICY p ON public.k USING ((id IN ( SELECT base.id
   FROM public.base)));
--    undo:
DROP POLICY p ON public.k;

-- 16. create policy public.p on public.k2
CREATE POLICY p ON public.k2 USING ((id IN ( SELECT base2.id
   FROM public.base2)));
--    undo:
DROP POLICY p ON public.k2;
