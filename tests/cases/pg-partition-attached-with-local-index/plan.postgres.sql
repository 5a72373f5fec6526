-- 1. attach public.lone to public.whole as a partition
ALTER TABLE ONLY public.whole ATTACH PARTITION public.lone FOR VALUES IN ('lone');
--    undo:
ALTER TABLE public.whole DETACH PARTITION public.lone;
