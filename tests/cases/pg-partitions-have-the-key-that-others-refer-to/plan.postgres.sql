-- 1. drop foreign key r_id_at_fkey of public.r
ALTER TABLE public.r DROP CONSTRAINT r_id_at_fkey;
--    undo:
ALTER TABLE public.r ADD CONSTRAINT r_id_at_fkey FOREIGN KEY (id, at) REFERENCES public.m1 (id, at);

-- 2. change the options of public.m2
ALTER TABLE public.m2 REPLICA IDENTITY DEFAULT;
--    undo:
ALTER TABLE public.m2 REPLICA IDENTITY USING INDEX m2_pkey;

-- 3. drop primary key m1_pk of public.m1
ALTER TABLE public.m1 DROP CONSTRAINT m1_pk;
--    undo:
ALTER TABLE public.m1 ADD CONSTRAINT m1_pk PRIMARY KEY (id, at);

-- 4. drop primary key m2_pkey of public.m2
ALTER TABLE public.m2 DROP CONSTRAINT m2_pkey;
--    undo:
ALTER TABLE public.m2 ADD CONSTRAINT m2_pkey PRIMARY KEY (id, at);

-- 5. add primary key m_pkey to public.m
ALTER TABLE ONLY public.m ADD CONSTRAINT m_pkey PRIMARY KEY (id, at);
--    undo:
ALTER TABLE public.m DROP CONSTRAINT m_pkey;

-- 6. create index m_k on public.m
CREATE INDEX m_k ON ONLY public.m (k);
--    undo:
DROP INDEX public.m_k;

-- 7. add primary key m1_pk to public.m1
ALTER TABLE public.m1 ADD CONSTRAINT m1_pk PRIMARY KEY (id, at);
ALTER INDEX public.m_pkey ATTACH PARTITION public.m1_pk;
--    undo:

-- 8. add primary key m2_pkey to public.m2
ALTER TABLE public.m2 ADD CONSTRAINT m2_pkey PRIMARY KEY (id, at);
ALTER INDEX public.m_pkey ATTACH PARTITION public.m2_pkey;
--    undo:

-- 9. change the options of public.m2
ALTER TABLE public.m2 REPLICA IDENTITY USING INDEX m2_pkey;
--    undo:
ALTER TABLE public.m2 REPLICA IDENTITY DEFAULT;

-- 10. attach index public.m1_k to m_k, index public.m2_k_idx to m_k of public.m
ALTER INDEX public.m_k ATTACH PARTITION public.m1_k;
ALTER INDEX public.m_k ATTACH PARTITION public.m2_k_idx;
--    undo:
DROP INDEX public.m_k;
CREATE INDEX m_k ON ONLY public.m (k);
CREATE INDEX m1_k ON public.m1 (k);
CREATE INDEX m2_k_idx ON public.m2 (k);

-- 11. add foreign key r_id_at_fkey to public.r
ALTER TABLE public.r ADD CONSTRAINT r_id_at_fkey FOREIGN KEY (id, at) REFERENCES public.m1 (id, at);
--    undo:
ALTER TABLE public.r DROP CONSTRAINT r_id_at_fkey;
