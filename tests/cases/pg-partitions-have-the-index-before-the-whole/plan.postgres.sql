-- 1. rename index m22_u on public.m22 to m22_id_at_k_idx
ALTER INDEX public.m22_u RENAME TO m22_id_at_k_idx;
--    undo:
ALTER INDEX public.m22_id_at_k_idx RENAME TO m22_u;

-- 2. add primary key m_pkey to public.m
ALTER TABLE ONLY public.m ADD CONSTRAINT m_pkey PRIMARY KEY (id, at);
--    undo:
ALTER TABLE public.m DROP CONSTRAINT m_pkey;

-- 3. create index m_k on public.m
CREATE INDEX m_k ON ONLY public.m (k);
--    undo:
DROP INDEX public.m_k;

-- 4. create index m_u on public.m
CREATE UNIQUE INDEX m_u ON ONLY public.m (id, at, k);
--    undo:
DROP INDEX public.m_u;

-- 5. create index m1_id_at_k_idx on public.m1
CREATE UNIQUE INDEX m1_id_at_k_idx ON public.m1 (id, at, k);
ALTER INDEX public.m_u ATTACH PARTITION public.m1_id_at_k_idx;
--    undo:

-- 6. add primary key m2_pkey to public.m2
ALTER TABLE ONLY public.m2 ADD CONSTRAINT m2_pkey PRIMARY KEY (id, at);
ALTER INDEX public.m_pkey ATTACH PARTITION public.m2_pkey;
--    undo:

-- 7. create index m2_id_at_k_idx on public.m2
CREATE UNIQUE INDEX m2_id_at_k_idx ON ONLY public.m2 (id, at, k);
ALTER INDEX public.m_u ATTACH PARTITION public.m2_id_at_k_idx;
--    undo:

-- 8. add primary key m21_pkey to public.m21
ALTER TABLE public.m21 ADD CONSTRAINT m21_pkey PRIMARY KEY (id, at);
ALTER INDEX public.m2_pkey ATTACH PARTITION public.m21_pkey;
--    undo:

-- 9. add primary key m22_pkey to public.m22
ALTER TABLE public.m22 ADD CONSTRAINT m22_pkey PRIMARY KEY (id, at);
ALTER INDEX public.m2_pkey ATTACH PARTITION public.m22_pkey;
--    undo:

-- 10. add primary key m3_pkey to public.m3
ALTER TABLE public.m3 ADD CONSTRAINT m3_pkey PRIMARY KEY (id, at);
ALTER INDEX public.m_pkey ATTACH PARTITION public.m3_pkey;
--    undo:

-- 11. create index m3_id_at_k_idx on public.m3
CREATE UNIQUE INDEX m3_id_at_k_idx ON public.m3 (id, at, k);
ALTER INDEX public.m_u ATTACH PARTITION public.m3_id_at_k_idx;
--    undo:

-- 12. create index m3_k_idx on public.m3
CREATE INDEX m3_k_idx ON public.m3 (k);
ALTER INDEX public.m_k ATTACH PARTITION public.m3_k_idx;
--    undo:

-- 13. attach index public.m21_k to m2_id_at_k_idx, index public.m22_id_at_k_idx to m2_id_at_k_idx of public.m
ALTER INDEX public.m2_id_at_k_idx ATTACH PARTITION public.m21_k;
ALTER INDEX public.m2_id_at_k_idx ATTACH PARTITION public.m22_id_at_k_idx;
--    undo:
DROP INDEX public.m_u;
CREATE UNIQUE INDEX m_u ON ONLY public.m (id, at, k);
CREATE UNIQUE INDEX m21_k ON public.m21 (id, at, k);
CREATE UNIQUE INDEX m22_id_at_k_idx ON public.m22 (id, at, k);

-- 14. attach index public.m1_k to m_k, index public.m2_k to m_k of public.m
ALTER INDEX public.m_k ATTACH PARTITION public.m1_k;
ALTER INDEX public.m_k ATTACH PARTITION public.m2_k;
--    undo:
DROP INDEX public.m_k;
CREATE INDEX m_k ON ONLY public.m (k);
CREATE INDEX m1_k ON public.m1 (k);
COMMENT ON INDEX public.m1_k IS 'of old';
CREATE INDEX m2_k ON ONLY public.m2 (k);
CREATE INDEX m21_k_idx ON public.m21 (k);
ALTER INDEX public.m2_k ATTACH PARTITION public.m21_k_idx;
CREATE INDEX m22_k_idx ON public.m22 (k);
ALTER INDEX public.m2_k ATTACH PARTITION public.m22_k_idx;

-- 15. attach index public.m1_pk to m_pkey of public.m
ALTER INDEX public.m_pkey ATTACH PARTITION public.m1_pk;
--    undo:
ALTER TABLE public.m DROP CONSTRAINT m_pkey;
ALTER TABLE ONLY public.m ADD CONSTRAINT m_pkey PRIMARY KEY (id, at);
ALTER TABLE public.m1 ADD CONSTRAINT m1_pk PRIMARY KEY (id, at);
