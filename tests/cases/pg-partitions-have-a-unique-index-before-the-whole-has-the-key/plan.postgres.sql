-- 1. rename table public.old_b to public.b
--    hazard rename: table public.old_b becomes public.b: code that still uses the old name fails
ALTER TABLE public.old_b RENAME TO b;
--    hazard of the undo rename: table public.b becomes public.old_b: code that still uses the old name fails
--    undo:
ALTER TABLE public.b RENAME TO old_b;

-- 2. rename column public.b.id to number
--    hazard rename: public.b.id becomes public.b.number: code that still uses the old name fails
ALTER TABLE public.b RENAME COLUMN id TO number;
--    hazard of the undo rename: public.b.number becomes public.b.id: code that still uses the old name fails
--    undo:
ALTER TABLE public.b RENAME COLUMN number TO id;

-- 3. add primary key a_pkey to public.a
ALTER TABLE ONLY public.a ADD CONSTRAINT a_pkey PRIMARY KEY (id);
--    undo:
ALTER TABLE public.a DROP CONSTRAINT a_pkey;

-- 4. make index a1_hand the primary key a1_pkey of public.a1
COMMENT ON INDEX public.a1_hand IS NULL;
ALTER TABLE public.a1 ADD CONSTRAINT a1_pkey PRIMARY KEY USING INDEX a1_hand;
COMMENT ON CONSTRAINT a1_pkey ON public.a1 IS 'of the whole';
--    undo:
ALTER TABLE public.a1 DROP CONSTRAINT a1_pkey;
CREATE UNIQUE INDEX a1_hand ON public.a1 (id);
COMMENT ON INDEX public.a1_hand IS 'made by hand';

-- 5. add primary key a2_pkey to public.a2
--    hazard new_demand: primary key a2_pkey of public.a2: the step fails if a row does not meet it
ALTER TABLE public.a2 ADD CONSTRAINT a2_pkey PRIMARY KEY (id);
ALTER INDEX public.a_pkey ATTACH PARTITION public.a2_pkey;
--    undo:

-- 6. add primary key a3_pkey to public.a3
ALTER TABLE ONLY public.a3 ADD CONSTRAINT a3_pkey PRIMARY KEY (id);
ALTER INDEX public.a_pkey ATTACH PARTITION public.a3_pkey;
--    undo:

-- 7. make index a3_1_hand the primary key a3_1_pkey of public.a3_1
ALTER TABLE public.a3_1 ADD CONSTRAINT a3_1_pkey PRIMARY KEY USING INDEX a3_1_hand;
--    undo:
ALTER TABLE public.a3_1 DROP CONSTRAINT a3_1_pkey;
CREATE UNIQUE INDEX a3_1_hand ON public.a3_1 (id);

-- 8. add unique constraint b_u to public.b
ALTER TABLE ONLY public.b ADD CONSTRAINT b_u UNIQUE (x, number);
--    undo:
ALTER TABLE public.b DROP CONSTRAINT b_u;

-- 9. make index b1_u the unique constraint b1_x_number_key of public.b1
ALTER TABLE public.b1 ADD CONSTRAINT b1_x_number_key UNIQUE USING INDEX b1_u;
--    undo:
ALTER TABLE public.b1 DROP CONSTRAINT b1_x_number_key;
CREATE UNIQUE INDEX b1_u ON public.b1 (x, number);

-- 10. attach index public.a3_1_pkey to a3_pkey, index public.a1_pkey to a_pkey of public.a
ALTER INDEX public.a3_pkey ATTACH PARTITION public.a3_1_pkey;
ALTER INDEX public.a_pkey ATTACH PARTITION public.a1_pkey;
--    undo:
ALTER TABLE public.a DROP CONSTRAINT a_pkey;
ALTER TABLE ONLY public.a ADD CONSTRAINT a_pkey PRIMARY KEY (id);
ALTER TABLE public.a1 ADD CONSTRAINT a1_pkey PRIMARY KEY (id);
COMMENT ON CONSTRAINT a1_pkey ON public.a1 IS 'of the whole';
ALTER TABLE public.a3_1 ADD CONSTRAINT a3_1_pkey PRIMARY KEY (id);

-- 11. attach index public.b1_x_number_key to b_u of public.b
ALTER INDEX public.b_u ATTACH PARTITION public.b1_x_number_key;
--    undo:
ALTER TABLE public.b DROP CONSTRAINT b_u;
ALTER TABLE ONLY public.b ADD CONSTRAINT b_u UNIQUE (x, number);
ALTER TABLE public.b1 ADD CONSTRAINT b1_x_number_key UNIQUE (x, number);
