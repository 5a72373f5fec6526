-- 1. change column public.a.b (boolean) to b (boolean, not null)
--    hazard required_column: public.a.b becomes NOT NULL: the step fails if a row has nothing there
ALTER TABLE public.a ALTER COLUMN b SET NOT NULL;
--    undo:
ALTER TABLE ONLY public.a ALTER COLUMN b DROP NOT NULL;

-- 2. add primary key a_pkey to public.a
--    hazard new_demand: primary key a_pkey of public.a: the step fails if a row does not meet it
ALTER TABLE public.a ADD CONSTRAINT a_pkey PRIMARY KEY (b);
--    undo:
ALTER TABLE public.a DROP CONSTRAINT a_pkey;

-- 3. change column public.c.b (boolean) to b (boolean, not null)
--    hazard required_column: public.c.b becomes NOT NULL: the step fails if a row has nothing there
ALTER TABLE public.c ALTER COLUMN b SET NOT NULL;
--    undo:
ALTER TABLE public.c ALTER COLUMN b DROP NOT NULL;
