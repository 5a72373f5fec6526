-- 1. drop view public.commented
DROP VIEW public.commented;
--    undo:
CREATE VIEW public.commented AS
 SELECT users.id,
    users.name
   FROM public.users;
COMMENT ON COLUMN public.commented.name IS 'name';

-- 2. drop view public.over_it
DROP VIEW public.over_it;
--    undo:
CREATE VIEW public.over_it AS
 SELECT both_of_them.name,
    both_of_them.email
   FROM ( SELECT r.name,
            u.email
           FROM (public.retyped r
             JOIN public.users u USING (id))) both_of_them;

-- 3. drop view public.retyped
DROP VIEW public.retyped;
--    undo:
CREATE VIEW public.retyped AS
 SELECT users.id,
    users.name
   FROM public.users;

-- 4. drop view public.swapped
DROP VIEW public.swapped;
--    undo:
CREATE VIEW public.swapped AS
 SELECT users.name AS a,
    users.email AS b
   FROM public.users;

-- 5. drop view public.united
DROP VIEW public.united;
--    undo:
CREATE VIEW public.united AS
 SELECT users.name
   FROM public.users
UNION
 SELECT users.email AS name
   FROM public.users;

-- 6. drop rule public.nothing on public.ruled
DROP RULE "nothing" ON public.ruled;
--    undo:
CREATE RULE nothing AS
    ON INSERT TO public.ruled DO INSTEAD NOTHING;

-- 7. drop view public.ruled
DROP VIEW public.ruled;
--    undo:
CREATE VIEW public.ruled AS
 SELECT users.id,
    users.name
   FROM public.users;

-- 8. rename column public.users.name to full_name
--    hazard rename: public.users.name becomes public.users.full_name: code that still uses the old name fails
ALTER TABLE public.users RENAME COLUMN name TO full_name;
--    hazard of the undo rename: public.users.full_name becomes public.users.name: code that still uses the old name fails
--    undo:
ALTER TABLE public.users RENAME COLUMN full_name TO name;

-- 9. change column public.users.id (integer, not null) to id (bigint, not null)
ALTER TABLE public.users ALTER COLUMN id TYPE bigint;
--    hazard of the undo new_demand: public.users.id becomes integer: the step fails if a value does not fit
--    undo:
ALTER TABLE public.users ALTER COLUMN id TYPE integer;

-- 10. create view public.commented
CREATE VIEW public.commented AS
 SELECT users.id,
    users.full_name
   FROM public.users;
COMMENT ON COLUMN public.commented.full_name IS 'full name';
--    undo:
DROP VIEW public.commented;

-- 11. create view public.retyped
CREATE VIEW public.retyped AS
 SELECT users.id,
    users.full_name
   FROM public.users;
--    undo:
DROP VIEW public.retyped;

-- 12. create view public.over_it
CREATE VIEW public.over_it AS
 SELECT both_of_them.full_name,
    both_of_them.email
   FROM ( SELECT r.full_name,
            u.email
           FROM (public.retyped r
             JOIN public.users u USING (id))) both_of_them;
--    undo:
DROP VIEW public.over_it;

-- 13. create view public.ruled
CREATE VIEW public.ruled AS
 SELECT users.id,
    users.full_name
   FROM public.users;
--    undo:
DROP VIEW public.ruled;

-- 14. create view public.swapped
CREATE VIEW public.swapped AS
 SELECT users.full_name AS b,
    users.email AS a
   FROM public.users;
--    undo:
DROP VIEW public.swapped;

-- 15. create view public.united
CREATE VIEW public.united AS
 SELECT users.full_name
   FROM public.users
UNION
 SELECT users.email AS full_name
   FROM public.users;
--    undo:
DROP VIEW public.united;

-- 16. create rule public.nothing on public.ruled
CREATE RULE nothing AS
    ON INSERT TO public.ruled DO INSTEAD NOTHING;
--    undo:
DROP RULE "nothing" ON public.ruled;
