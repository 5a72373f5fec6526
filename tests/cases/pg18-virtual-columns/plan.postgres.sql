-- 1. drop view public.names
DROP VIEW public.names;
--    undo:
CREATE VIEW public.names AS
 SELECT id,
    full_name,
    initials
   FROM public.people;

-- 2. drop column public.people.full_name
ALTER TABLE public.people DROP COLUMN full_name;
--    undo:
ALTER TABLE public.people ADD COLUMN full_name text GENERATED ALWAYS AS ((first || ' '::text) || last) STORED;

-- 3. drop column public.people.length
ALTER TABLE public.people DROP COLUMN length;
--    undo:
ALTER TABLE public.people ADD COLUMN length integer GENERATED ALWAYS AS (length(first)) VIRTUAL;

-- 4. add column public.people.full_name (text, generated as (first || ' '::text) || last)
ALTER TABLE public.people ADD COLUMN full_name text GENERATED ALWAYS AS ((first || ' '::text) || last) VIRTUAL;
--    undo:
ALTER TABLE public.people DROP COLUMN full_name;

-- 5. add column public.people.length (integer, generated as length(first))
ALTER TABLE public.people ADD COLUMN length integer GENERATED ALWAYS AS (length(first)) STORED;
--    undo:
ALTER TABLE public.people DROP COLUMN length;

-- 6. add column public.people.shout (text, generated as upper(last))
ALTER TABLE public.people ADD COLUMN shout text GENERATED ALWAYS AS (upper(last)) VIRTUAL;
--    undo:
ALTER TABLE public.people DROP COLUMN shout;

-- 7. change column public.people.initials (text, generated as "left"(first, 1) || "left"(last, 1)) to initials (text, generated as upper(("left"(first, 1) || "left"(last, 1))))
ALTER TABLE public.people ALTER COLUMN initials SET EXPRESSION AS (upper(("left"(first, 1) || "left"(last, 1))));
--    undo:
ALTER TABLE public.people ALTER COLUMN initials SET EXPRESSION AS ("left"(first, 1) || "left"(last, 1));

-- 8. create view public.names
CREATE VIEW public.names AS
 SELECT id,
    full_name,
    initials
   FROM public.people;
--    undo:
DROP VIEW public.names;
