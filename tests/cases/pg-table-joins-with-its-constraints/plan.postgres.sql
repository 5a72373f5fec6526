-- 1. detach partition public.t2 of public.t
ALTER TABLE public.t DETACH PARTITION public.t2;
--    undo:
ALTER TABLE ONLY public.t ATTACH PARTITION public.t2 FOR VALUES IN (2);

-- 2. attach public.t1 to public.t as a partition
ALTER TABLE ONLY public.t ATTACH PARTITION public.t1 FOR VALUES IN (1);
--    undo:
ALTER TABLE public.t DETACH PARTITION public.t1;
