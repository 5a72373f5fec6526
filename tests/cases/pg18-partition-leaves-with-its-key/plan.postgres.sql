-- 1. detach partition public.e1 of public.e
ALTER TABLE public.e DETACH PARTITION public.e1;
--    undo:
ALTER TABLE ONLY public.e ATTACH PARTITION public.e1 FOR VALUES IN ('[1,2)');

-- 2. detach partition public.e2 of public.e
ALTER TABLE public.e DETACH PARTITION public.e2;
--    undo:
ALTER TABLE ONLY public.e ATTACH PARTITION public.e2 FOR VALUES IN ('[2,3)');

-- 3. drop primary key e1_pkey of public.e1 while that is no partition
--    undo:
ALTER TABLE public.e1 DROP CONSTRAINT e1_pkey;

-- 4. drop primary key e2_pkey of public.e2 while that is no partition
--    undo:
ALTER TABLE public.e2 DROP CONSTRAINT e2_pkey;
