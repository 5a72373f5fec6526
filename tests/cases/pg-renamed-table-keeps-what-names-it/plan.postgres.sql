-- 1. drop policy public.deeper on public.people
DROP POLICY deeper ON public.people;
--    undo:
CREATE POLICY deeper ON public.people FOR DELETE USING ((EXISTS ( SELECT
   FROM public.people people_1)));

-- 2. rename table public.people to public.persons
--    hazard rename: table public.people becomes public.persons: code that still uses the old name fails
ALTER TABLE public.people RENAME TO persons;
--    hazard of the undo rename: table public.persons becomes public.people: code that still uses the old name fails
--    undo:
ALTER TABLE public.persons RENAME TO people;

-- 3. rename constraint people_pkey of public.persons to primary key persons_pkey
ALTER TABLE public.persons RENAME CONSTRAINT people_pkey TO persons_pkey;
--    undo:
ALTER TABLE public.persons RENAME CONSTRAINT persons_pkey TO people_pkey;

-- 4. create policy public.deeper on public.persons
CREATE POLICY deeper ON public.persons FOR DELETE USING ((EXISTS ( SELECT
   FROM public.persons persons_1)));
--    undo:
DROP POLICY deeper ON public.persons;
