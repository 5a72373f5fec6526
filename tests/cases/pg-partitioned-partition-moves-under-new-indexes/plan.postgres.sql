-- 1. detach partition public.p of public.m
ALTER TABLE public.m DETACH PARTITION public.p;
--    undo:
ALTER TABLE ONLY public.m ATTACH PARTITION public.p FOR VALUES FROM (1) TO (10);

-- 2. detach partition public.q of public.n
ALTER TABLE public.n DETACH PARTITION public.q;
--    undo:
ALTER TABLE ONLY public.n ATTACH PARTITION public.q FOR VALUES FROM (1) TO (10);

-- 3. create index mu on public.m
CREATE INDEX mu ON ONLY public.m (id);
--    undo:
DROP INDEX public.mu;

-- 4. add primary key n_pkey to public.n
ALTER TABLE ONLY public.n ADD CONSTRAINT n_pkey PRIMARY KEY (id, at);
--    undo:
ALTER TABLE public.n DROP CONSTRAINT n_pkey;

-- 5. add primary key alone_pkey to public.alone
ALTER TABLE ONLY public.alone ADD CONSTRAINT alone_pkey PRIMARY KEY (id, at);
--    undo:
ALTER TABLE public.alone DROP CONSTRAINT alone_pkey;

-- 6. add primary key alone_b_pkey to public.alone_b
--    hazard new_demand: primary key alone_b_pkey of public.alone_b: the step fails if a row does not meet it
ALTER TABLE public.alone_b ADD CONSTRAINT alone_b_pkey PRIMARY KEY (id, at);
ALTER INDEX public.alone_pkey ATTACH PARTITION public.alone_b_pkey;
--    undo:

-- 7. attach public.alone to public.n as a partition
ALTER TABLE ONLY public.n ATTACH PARTITION public.alone FOR VALUES FROM (20) TO (30);
--    undo:
ALTER TABLE public.n DETACH PARTITION public.alone;

-- 8. create index p_id_idx on public.p
CREATE INDEX p_id_idx ON ONLY public.p (id);
--    undo:
DROP INDEX public.p_id_idx;

-- 9. create index p_b_id_idx on public.p_b
CREATE INDEX p_b_id_idx ON public.p_b (id);
ALTER INDEX public.p_id_idx ATTACH PARTITION public.p_b_id_idx;
--    undo:

-- 10. attach public.p to public.m as a partition
ALTER TABLE ONLY public.m ATTACH PARTITION public.p FOR VALUES FROM (1) TO (20);
--    undo:
ALTER TABLE public.m DETACH PARTITION public.p;

-- 11. add primary key q_pkey to public.q
ALTER TABLE ONLY public.q ADD CONSTRAINT q_pkey PRIMARY KEY (id, at);
--    undo:
ALTER TABLE public.q DROP CONSTRAINT q_pkey;

-- 12. add primary key q_1_pkey to public.q_1
ALTER TABLE ONLY public.q_1 ADD CONSTRAINT q_1_pkey PRIMARY KEY (id, at);
ALTER INDEX public.q_pkey ATTACH PARTITION public.q_1_pkey;
--    undo:

-- 13. add primary key q_1_b_pkey to public.q_1_b
--    hazard new_demand: primary key q_1_b_pkey of public.q_1_b: the step fails if a row does not meet it
ALTER TABLE public.q_1_b ADD CONSTRAINT q_1_b_pkey PRIMARY KEY (id, at);
ALTER INDEX public.q_1_pkey ATTACH PARTITION public.q_1_b_pkey;
--    undo:

-- 14. attach public.q to public.n as a partition
ALTER TABLE ONLY public.n ATTACH PARTITION public.q FOR VALUES FROM (1) TO (20);
--    undo:
ALTER TABLE public.n DETACH PARTITION public.q;
