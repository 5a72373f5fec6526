-- 1. drop view public.j
DROP VIEW public.j;
--    undo:
CREATE VIEW public.j AS
 SELECT o.id,
    people.first
   FROM (public.other o
     LEFT JOIN public.people ON ((people.id = o.id)));

-- 2. drop view public.plain
DROP VIEW public.plain;
--    undo:
CREATE VIEW public.plain AS
 SELECT people.id,
    people.first
   FROM public.people;

-- 3. drop materialized view public.mm
DROP MATERIALIZED VIEW public.mm;
--    undo:
CREATE MATERIALIZED VIEW public.mm AS
 SELECT count(*) AS n
   FROM public.people;

-- 4. drop policy public.deep on public.people
DROP POLICY deep ON public.people;
--    undo:
CREATE POLICY deep ON public.people FOR UPDATE USING ((EXISTS ( SELECT 1
   FROM public.people b
  WHERE (b.id = people.boss))));

-- 5. drop policy public.deeper on public.people
DROP POLICY deeper ON public.people;
--    undo:
CREATE POLICY deeper ON public.people FOR DELETE USING ((EXISTS ( SELECT
   FROM public.people people_1)));

-- 6. rename table public.people to public.persons
--    hazard rename: table public.people becomes public.persons: code that still uses the old name fails
ALTER TABLE public.people RENAME TO persons;
--    hazard of the undo rename: table public.persons becomes public.people: code that still uses the old name fails
--    undo:
ALTER TABLE public.persons RENAME TO people;

-- 7. rename constraint people_pkey of public.persons to primary key persons_pkey
ALTER TABLE public.persons RENAME CONSTRAINT people_pkey TO persons_pkey;
--    undo:
ALTER TABLE public.persons RENAME CONSTRAINT persons_pkey TO people_pkey;

-- 8. create view public.j
CREATE VIEW public.j AS
 SELECT o.id,
    persons.first
   FROM (public.other o
     LEFT JOIN public.persons ON ((persons.id = o.id)));
--    undo:
DROP VIEW public.j;

-- 9. create view public.plain
CREATE VIEW public.plain AS
 SELECT persons.id,
    persons.first
   FROM public.persons;
--    undo:
DROP VIEW public.plain;

-- 10. create materialized view public.mm
CREATE MATERIALIZED VIEW public.mm AS
 SELECT count(*) AS n
   FROM public.persons;
--    undo:
DROP MATERIALIZED VIEW public.mm;

-- 11. create policy public.deep on public.persons
CREATE POLICY deep ON public.persons FOR UPDATE USING ((EXISTS ( SELECT 1
   FROM public.persons b
  WHERE (b.id = persons.boss))));
--    hazard of the undo drop_object: policy public.deep on public.persons is dropped; code that uses it stops working
--    undo:
DROP POLICY deep ON public.persons;

-- 12. create policy public.deeper on public.persons
CREATE POLICY deeper ON public.persons FOR DELETE USING ((EXISTS ( SELECT
   FROM public.persons persons_1)));
--    hazard of the undo drop_object: policy public.deeper on public.persons is dropped; code that uses it stops working
--    undo:
DROP POLICY deeper ON public.persons;
