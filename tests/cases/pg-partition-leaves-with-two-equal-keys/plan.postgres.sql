-- 1. detach partition public.b of public.a
ALTER TABLE public.a DETACH PARTITION public.b;
--    undo:
ALTER TABLE ONLY public.a ATTACH PARTITION public.b FOR VALUES FROM (MINVALUE) TO (1);

-- 2. detach partition public.p of public.m
ALTER TABLE public.m DETACH PARTITION public.p;
--    undo:
ALTER TABLE ONLY public.m ATTACH PARTITION public.p FOR VALUES FROM (MINVALUE) TO (1);

-- 3. drop unique constraint b_a_key1 of public.b
ALTER TABLE public.b DROP CONSTRAINT b_a_key1;
--    undo:
ALTER TABLE public.b ADD CONSTRAINT b_a_key1 UNIQUE (a);

-- 4. drop index p_own on public.p
DROP INDEX public.p_own;
--    undo:
CREATE INDEX p_own ON public.p (n);
