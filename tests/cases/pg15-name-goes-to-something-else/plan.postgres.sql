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

-- 6. drop view public.v
DROP VIEW public.v;
--    undo:
CREATE VIEW public.v AS
 SELECT a.id,
    a.name
   FROM public.a;

-- 7. drop materialized view public.um
DROP MATERIALIZED VIEW public.um;
--    undo:
CREATE MATERIALIZED VIEW public.um AS
 SELECT users.email
   FROM public.users;

-- 8. drop rule public.r on public.k
DROP RULE r ON public.k;
--    undo:
CREATE RULE r AS
    ON INSERT TO public.k DO  INSERT INTO public.users (id)
  VALUES (1);

-- 9. drop trigger public.tr on public.a
DROP TRIGGER tr ON public.a;
--    undo:
CREATE TRIGGER tr BEFORE UPDATE OF name ON public.a FOR EACH ROW WHEN ((new.name <> ''::text)) EXECUTE FUNCTION public.tg();

-- 10. drop policy public.p on public.k
DROP POLICY p ON public.k;
--    undo:
CREATE POLICY p ON public.k USING ((id IN ( SELECT users.id
   FROM public.users)));

-- 11. drop policy public.po on public.a
DROP POLICY po ON public.a;
--    undo:
CREATE POLICY po ON public.a USING ((name = CURRENT_USER));

-- 12. drop statistics public.s
DROP STATISTICS public.s;
--    undo:
CREATE STATISTICS public.s ON id, name FROM public.a;

-- 13. drop publication p
DROP PUBLICATION p;
--    undo:
CREATE PUBLICATION p FOR TABLE ONLY public.a (id, name) WHERE ((name <> ''::text)) WITH (publish = 'insert, update, delete, truncate');

-- 14. rename table public.users to public.users_t
--    hazard rename: table public.users becomes public.users_t: code that still uses the old name fails
ALTER TABLE public.users RENAME TO users_t;
--    hazard of the undo rename: table public.users_t becomes public.users: code that still uses the old name fails
--    undo:
ALTER TABLE public.users_t RENAME TO users;

-- 15. rename column public.a.name to title
--    hazard rename: public.a.name becomes public.a.title: code that still uses the old name fails
ALTER TABLE public.a RENAME COLUMN name TO title;
--    hazard of the undo rename: public.a.title becomes public.a.name: code that still uses the old name fails
--    undo:
ALTER TABLE public.a RENAME COLUMN title TO name;

-- 16. add column public.a.name (text)
ALTER TABLE public.a ADD COLUMN name text;
--    hazard of the undo drop_column: every value of public.a.name is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.a DROP COLUMN name;

-- 17. create view public.users
CREATE VIEW public.users AS
 SELECT users_t.id,
    users_t.email
   FROM public.users_t;
--    hazard of the undo drop_object: view public.users is dropped; code that uses it stops working
--    undo:
DROP VIEW public.users;

-- 18. create function public.f(public.users)
CREATE OR REPLACE FUNCTION public.f(u public.users)
 RETURNS integer
 LANGUAGE sql
AS $function$select 1$function$;
--    undo:
DROP FUNCTION public.f(public.users);

-- 19. create function public.g()
CREATE OR REPLACE FUNCTION public.g()
 RETURNS SETOF public.users
 LANGUAGE sql
AS $function$select * from users$function$;
--    undo:
DROP FUNCTION public.g();

-- 20. create function public.h()
CREATE OR REPLACE FUNCTION public.h()
 RETURNS bigint
 LANGUAGE sql
BEGIN ATOMIC
 SELECT count(*) AS count
    FROM public.users;
END;
--    undo:
DROP FUNCTION public.h();

-- 21. create view public.uv
CREATE VIEW public.uv AS
 SELECT users.id,
    users.email
   FROM public.users;
--    undo:
DROP VIEW public.uv;

-- 22. create view public.uw
CREATE VIEW public.uw AS
 SELECT uv.email
   FROM public.uv;
--    undo:
DROP VIEW public.uw;

-- 23. create view public.v
CREATE VIEW public.v AS
 SELECT a.id,
    a.name
   FROM public.a;
--    undo:
DROP VIEW public.v;

-- 24. create materialized view public.um
CREATE MATERIALIZED VIEW public.um AS
 SELECT users.email
   FROM public.users;
--    undo:
DROP MATERIALIZED VIEW public.um;

-- 25. create rule public.r on public.k
CREATE RULE r AS
    ON INSERT TO public.k DO  INSERT INTO public.users (id)
  VALUES (1);
--    undo:
DROP RULE r ON public.k;

-- 26. create trigger public.tr on public.a
CREATE TRIGGER tr BEFORE UPDATE OF name ON public.a FOR EACH ROW WHEN ((new.name <> ''::text)) EXECUTE FUNCTION public.tg();
--    undo:
DROP TRIGGER tr ON public.a;

-- 27. create policy public.p on public.k
CREATE POLICY p ON public.k USING ((id IN ( SELECT users.id
   FROM public.users)));
--    undo:
DROP POLICY p ON public.k;

-- 28. create policy public.po on public.a
CREATE POLICY po ON public.a USING ((name = CURRENT_USER));
--    undo:
DROP POLICY po ON public.a;

-- 29. create statistics public.s
CREATE STATISTICS public.s ON id, name FROM public.a;
--    undo:
DROP STATISTICS public.s;

-- 30. create publication p
CREATE PUBLICATION p FOR TABLE ONLY public.a (id, name) WHERE ((name <> ''::text)) WITH (publish = 'insert, update, delete, truncate');
--    undo:
DROP PUBLICATION p;
