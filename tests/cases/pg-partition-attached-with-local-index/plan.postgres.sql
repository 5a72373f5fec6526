-- 1. change the options of public.lone
ALTER TABLE ONLY public.whole ATTACH PARTITION public.lone FOR VALUES IN ('lone');
--    undo:
ALTER TABLE public.whole DETACH PARTITION public.lone;
