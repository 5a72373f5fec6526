-- 1. drop function public.f(public.users)
DROP FUNCTION public.f(public.users);
--    undo:
CREATE OR REPLACE FUNCTION public.f(u public.users)
 RETURNS integer
 LANGUAGE sql
AS $function$select 1$function$;

-- 2. drop function public.g()
DROP FUNCTION public.g();
--    undo:
CREATE OR REPLACE FUNCTION public.g()
 RETURNS SETOF public.users
 LANGUAGE sql
AS $function$select * from users$function$;

-- 3. drop function public.h()
DROP FUNCTION public.h();
--    undo:
CREATE OR REPLACE FUNCTION public.h()
 RETURNS bigint
 LANGUAGE sql
BEGIN ATOMIC
 SELECT count(*) AS count
    FROM public.users;
END;

-- 4. drop view public.uw
DROP VIEW public.uw;
--    undo:
CREATE VIEW public.uw AS
 SELECT uv.email
   FROM public.uv;

-- 5. drop view public.uv
DROP VIEW public.uv;
--    undo:
CREATE VIEW public.uv AS
 SELECT users.id,
    users.email
   FROM public.users;

-- 6. drop materialized view public.um
DROP MATERIALIZED VIEW public.um;
--    undo:
CREATE MATERIALIZED VIEW public.um AS
 SELECT users.email
   FROM public.users;

-- 7. drop rule public.r on public.k
DROP RULE r ON public.k;
--    undo:
CREATE RULE r AS
    ON INSERT TO public.k DO  INSERT INTO public.users (id)
  VALUES (1);

-- 8. drop policy public.p on public.k
DROP POLICY p ON public.k;
--    undo:
CREATE POLICY p ON public.k USING ((id IN ( SELECT users.id
   FROM public.users)));

-- 9. create schema private
CREATE SCHEMA private;
--    undo:
DROP SCHEMA private;

-- 10. rename table public.users to private.users
--    hazard rename: table public.users becomes private.users: code that still uses the old name fails
ALTER TABLE public.users SET SCHEMA private;
--    hazard of the undo rename: table private.users becomes public.users: code that still uses the old name fails
--    undo:
ALTER TABLE private.users SET SCHEMA public;

-- 11. create view public.users
CREATE VIEW public.users AS
 SELECT users.id,
    users.email
   FROM private.users;
--    hazard of the undo drop_object: view public.users is dropped; code that uses it stops working
--    undo:
DROP VIEW public.users;

-- 12. create function public.f(public.users)
CREATE OR REPLACE FUNCTION public.f(u public.users)
 RETURNS integer
 LANGUAGE sql
AS $function$select 1$function$;
--    undo:
DROP FUNCTION public.f(public.users);

-- 13. create function public.g()
CREATE OR REPLACE FUNCTION public.g()
 RETURNS SETOF public.users
 LANGUAGE sql
AS $function$select * from users$function$;
--    undo:
DROP FUNCTION public.g();

-- 14. create function public.h()
CREATE OR REPLACE FUNCTION public.h()
 RETURNS bigint
 LANGUAGE sql
BEGIN ATOMIC
 SELECT count(*) AS count
    FROM public.users;
END;
--    undo:
DROP FUNCTION public.h();

-- 15. create view public.uv
CREATE VIEW public.uv AS
 SELECT users.id,
    users.email
   FROM public.users;
--    undo:
DROP VIEW public.uv;

-- 16. create view public.uw
CREATE VIEW public.uw AS
 SELECT uv.email
   FROM public.uv;
--    undo:
DROP VIEW public.uw;

-- 17. create materialized view public.um
CREATE MATERIALIZED VIEW public.um AS
 SELECT users.email
   FROM public.users;
--    undo:
DROP MATERIALIZED VIEW public.um;

-- 18. create rule public.r on public.k
CREATE RULE r AS
    ON INSERT TO public.k DO  INSERT INTO public.users (id)
  VALUES (1);
--    undo:
DROP RULE r ON public.k;

-- 19. create policy public.p on public.k
CREATE POLICY p ON public.k USING ((id IN ( SELECT users.id
   FROM public.users)));
--    undo:
DROP POLICY p ON public.k;
