-- 1. detach partition public.l of public.w
ALTER TABLE public.w DETACH PARTITION public.l;
--    undo:
ALTER TABLE ONLY public.w ATTACH PARTITION public.l FOR VALUES FROM (100) TO (200);

-- 2. drop index l_own on public.l
DROP INDEX public.l_own;
--    undo:
CREATE INDEX l_own ON public.l (x);

-- 3. drop index tb on public.t
DROP INDEX public.tb;
--    undo:
CREATE INDEX tb ON public.t (x);

-- 4. rename constraint l_pkey of public.l to primary key lk
ALTER TABLE public.l RENAME CONSTRAINT l_pkey TO lk;
--    undo:
ALTER TABLE public.l RENAME CONSTRAINT lk TO l_pkey;

-- 5. rename index l_x_idx on public.l to la
ALTER INDEX public.l_x_idx RENAME TO la;
--    undo:
ALTER INDEX public.la RENAME TO l_x_idx;

-- 6. rename constraint tk of public.t to primary key t_pkey
ALTER TABLE public.t RENAME CONSTRAINT tk TO t_pkey;
--    undo:
ALTER TABLE public.t RENAME CONSTRAINT t_pkey TO tk;

-- 7. rename index ta on public.t to t_x_idx
ALTER INDEX public.ta RENAME TO t_x_idx;
--    undo:
ALTER INDEX public.t_x_idx RENAME TO ta;

-- 8. create index lb on public.l
CREATE INDEX lb ON public.l (x);
--    undo:
DROP INDEX public.lb;

-- 9. create index ta2 on public.t
CREATE INDEX ta2 ON public.t (x);
--    undo:
DROP INDEX public.ta2;

-- 10. attach public.t to public.w as a partition
ALTER TABLE ONLY public.w ATTACH PARTITION public.t FOR VALUES FROM (1) TO (10);
--    undo:
ALTER TABLE public.w DETACH PARTITION public.t;
