-- 1. detach partition public.b of public.a
ALTER TABLE public.a DETACH PARTITION public.b;
--    undo:
ALTER TABLE ONLY public.a ATTACH PARTITION public.b FOR VALUES FROM (1) TO (10);

-- 2. detach partition public.c of public.a
ALTER TABLE public.a DETACH PARTITION public.c;
--    undo:
ALTER TABLE ONLY public.a ATTACH PARTITION public.c FOR VALUES FROM (10) TO (20);

-- 3. drop check a_a_check of public.b
ALTER TABLE public.b DROP CONSTRAINT a_a_check;
--    hazard of the undo new_demand: check a_a_check of public.b: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.b ADD CONSTRAINT a_a_check CHECK (a > 0);

-- 4. drop primary key b_pkey of public.b
ALTER TABLE public.b DROP CONSTRAINT b_pkey;
--    hazard of the undo new_demand: primary key b_pkey of public.b: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.b ADD CONSTRAINT b_pkey PRIMARY KEY (a);

-- 5. drop index b_note_idx on public.b
DROP INDEX public.b_note_idx;
--    undo:
CREATE INDEX b_note_idx ON public.b (note);

-- 6. drop check a_a_check of public.c
ALTER TABLE public.c DROP CONSTRAINT a_a_check;
--    hazard of the undo new_demand: check a_a_check of public.c: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.c ADD CONSTRAINT a_a_check CHECK (a > 0);

-- 7. change column public.b.a (integer, not null) to a (integer)
ALTER TABLE public.b ALTER COLUMN a DROP NOT NULL;
--    hazard of the undo required_column: public.b.a becomes NOT NULL: the step fails if a row has nothing there
--    undo:
ALTER TABLE public.b ALTER COLUMN a SET NOT NULL;
