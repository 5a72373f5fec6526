-- 1. drop foreign key people_boss_fkey of public.people
ALTER TABLE public.people DROP CONSTRAINT people_boss_fkey;
--    undo:
ALTER TABLE public.people ADD CONSTRAINT people_boss_fkey FOREIGN KEY (boss) REFERENCES public.people (id);

-- 2. drop foreign key pairs_a_b_fkey of public.pairs
ALTER TABLE public.pairs DROP CONSTRAINT pairs_a_b_fkey;
--    undo:
ALTER TABLE public.pairs ADD CONSTRAINT pairs_a_b_fkey FOREIGN KEY (a, b) REFERENCES public.people (id, boss);

-- 3. change column public.people.note (integer) to note (text)
ALTER TABLE public.people ALTER COLUMN note TYPE text;
--    hazard of the undo lossy_type: values of public.people.note may be rounded, cut or changed from text to integer without an error
--    undo:
ALTER TABLE public.people ALTER COLUMN note TYPE integer USING note::integer;

-- 4. add foreign key pairs_a_b_fkey to public.pairs
ALTER TABLE public.pairs ADD CONSTRAINT pairs_a_b_fkey FOREIGN KEY (a, b) REFERENCES public.people (id, boss);
--    undo:
ALTER TABLE public.pairs DROP CONSTRAINT pairs_a_b_fkey;

-- 5. add foreign key people_boss_fkey to public.people
ALTER TABLE public.people ADD CONSTRAINT people_boss_fkey FOREIGN KEY (boss) REFERENCES public.people (id);
--    undo:
ALTER TABLE public.people DROP CONSTRAINT people_boss_fkey;
