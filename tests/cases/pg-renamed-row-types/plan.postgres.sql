-- 1. drop cast public.people AS text
--    hazard drop_object: cast public.people AS text is dropped; code that uses it stops working
DROP CAST (public.people AS text);
--    undo:
CREATE CAST (public.people AS text) WITH FUNCTION public.full_name(public.people);

-- 2. drop index by_full on public.people
DROP INDEX public.by_full;
--    undo:
CREATE INDEX by_full ON public.people ((public.full_name(people.*)));

-- 3. rename table public.people to public.persons
--    hazard rename: table public.people becomes public.persons: code that still uses the old name fails
ALTER TABLE public.people RENAME TO persons;
--    hazard of the undo rename: table public.persons becomes public.people: code that still uses the old name fails
--    undo:
ALTER TABLE public.persons RENAME TO people;

-- 4. rename constraint people_pkey of public.persons to primary key persons_pkey
ALTER TABLE public.persons RENAME CONSTRAINT people_pkey TO persons_pkey;
--    undo:
ALTER TABLE public.persons RENAME CONSTRAINT persons_pkey TO people_pkey;

-- 5. create index by_full on public.persons
CREATE INDEX by_full ON public.persons ((public.full_name(persons.*)));
--    undo:
DROP INDEX public.by_full;

-- 6. replace function public.everyone()
CREATE OR REPLACE FUNCTION public.everyone()
 RETURNS SETOF public.persons
 LANGUAGE sql
 STABLE
AS $function$ SELECT * FROM persons $function$;
--    undo:
CREATE OR REPLACE FUNCTION public.everyone()
 RETURNS SETOF public.persons
 LANGUAGE sql
 STABLE
AS $function$ SELECT * FROM people $function$;

-- 7. create cast public.persons AS text
CREATE CAST (public.persons AS text) WITH FUNCTION public.full_name(public.persons);
--    hazard of the undo drop_object: cast public.persons AS text is dropped; code that uses it stops working
--    undo:
DROP CAST (public.persons AS text);
