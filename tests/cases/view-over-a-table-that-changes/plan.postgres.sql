-- 1. drop view public.names
DROP VIEW public.names;
--    undo:
CREATE VIEW public.names AS
 SELECT users.id,
    users.name
   FROM public.users
  WHERE (users.age > 17);

-- 2. add column public.users.city (text)
ALTER TABLE public.users ADD COLUMN city text;
--    hazard of the undo drop_column: every value of public.users.city is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.users DROP COLUMN city;

-- 3. change column public.users.age (integer) to age (bigint)
ALTER TABLE public.users ALTER COLUMN age TYPE bigint;
--    hazard of the undo new_demand: public.users.age becomes integer: the step fails if a value does not fit
--    undo:
ALTER TABLE public.users ALTER COLUMN age TYPE integer;

-- 4. change column public.users.name (text) to name (text, not null)
--    hazard required_column: public.users.name becomes NOT NULL: the step fails if a row has nothing there
ALTER TABLE public.users ALTER COLUMN name SET NOT NULL;
--    undo:
ALTER TABLE public.users ALTER COLUMN name DROP NOT NULL;

-- 5. create view public.cities
CREATE VIEW public.cities AS
 SELECT users.city,
    count(*) AS people
   FROM public.users
  GROUP BY users.city;
--    hazard of the undo drop_object: view public.cities is dropped; code that uses it stops working
--    undo:
DROP VIEW public.cities;

-- 6. create view public.names
CREATE VIEW public.names AS
 SELECT users.id,
    users.name
   FROM public.users
  WHERE (users.age > 17);
--    undo:
DROP VIEW public.names;
