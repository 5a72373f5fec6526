-- 1. drop primary key t1_pk of public.t1
ALTER TABLE public.t1 DROP CONSTRAINT t1_pk;
--    undo:
ALTER TABLE public.t1 ADD CONSTRAINT t1_pk PRIMARY KEY (k, id);

-- 2. keep public.t1.id not null
--    undo:
ALTER TABLE public.t1 ALTER COLUMN id SET NOT NULL;

-- 3. keep public.t1.k not null
--    undo:
ALTER TABLE public.t1 ALTER COLUMN k SET NOT NULL;

-- 4. change column public.t.id (integer) to id (integer, not null)
--    hazard required_column: public.t.id becomes NOT NULL: the step fails if a row has nothing there
ALTER TABLE public.t ALTER COLUMN id SET NOT NULL;
--    undo:
ALTER TABLE public.t ALTER COLUMN id DROP NOT NULL;

-- 5. change column public.t.k (text) to k (text, not null)
--    hazard required_column: public.t.k becomes NOT NULL: the step fails if a row has nothing there
ALTER TABLE public.t ALTER COLUMN k SET NOT NULL;
--    undo:
ALTER TABLE public.t ALTER COLUMN k DROP NOT NULL;

-- 6. add primary key t_pk to public.t
ALTER TABLE ONLY public.t ADD CONSTRAINT t_pk PRIMARY KEY (k, id);
--    undo:
ALTER TABLE public.t DROP CONSTRAINT t_pk;

-- 7. add primary key t1_pkey to public.t1
ALTER TABLE public.t1 ADD CONSTRAINT t1_pkey PRIMARY KEY (k, id);
ALTER INDEX public.t_pk ATTACH PARTITION public.t1_pkey;
--    undo:
