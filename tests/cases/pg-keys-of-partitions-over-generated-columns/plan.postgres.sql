-- 1. drop foreign key fk of public.ref
ALTER TABLE public.ref DROP CONSTRAINT fk;
--    hazard of the undo new_demand: foreign key fk of public.ref: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.ref ADD CONSTRAINT fk FOREIGN KEY (s, d) REFERENCES public.m (s, d);

-- 2. drop primary key k1_pkey of public.k1
--    hazard of the undo new_demand: primary key k1_pkey of public.k1: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.k1 ADD CONSTRAINT k1_pkey PRIMARY KEY (s, d);
ALTER INDEX public.k_pkey ATTACH PARTITION public.k1_pkey;

-- 3. drop primary key k_pkey of public.k
ALTER TABLE public.k DROP CONSTRAINT k_pkey;
--    undo:
ALTER TABLE ONLY public.k ADD CONSTRAINT k_pkey PRIMARY KEY (s, d);

-- 4. drop unique constraint m1_s_d_key of public.m1
--    hazard of the undo new_demand: unique constraint m1_s_d_key of public.m1: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.m1 ADD CONSTRAINT m1_s_d_key UNIQUE (s, d);
ALTER INDEX public.m_u ATTACH PARTITION public.m1_s_d_key;

-- 5. drop index m1_s_idx on public.m1
--    undo:
CREATE INDEX m1_s_idx ON public.m1 (s);
ALTER INDEX public.m_s ATTACH PARTITION public.m1_s_idx;

-- 6. drop unique constraint m21_s_d_key of public.m21
--    hazard of the undo new_demand: unique constraint m21_s_d_key of public.m21: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.m21 ADD CONSTRAINT m21_s_d_key UNIQUE (s, d);
ALTER INDEX public.m2_s_d_key ATTACH PARTITION public.m21_s_d_key;

-- 7. drop index m21_s_idx on public.m21
--    undo:
CREATE INDEX m21_s_idx ON public.m21 (s);
ALTER INDEX public.m2_s_idx ATTACH PARTITION public.m21_s_idx;

-- 8. drop unique constraint m2_s_d_key of public.m2
--    undo:
ALTER TABLE ONLY public.m2 ADD CONSTRAINT m2_s_d_key UNIQUE (s, d);
ALTER INDEX public.m_u ATTACH PARTITION public.m2_s_d_key;

-- 9. drop index m2_s_idx on public.m2
--    undo:
CREATE INDEX m2_s_idx ON ONLY public.m2 (s);
ALTER INDEX public.m_s ATTACH PARTITION public.m2_s_idx;

-- 10. drop check ck of public.m
ALTER TABLE public.m DROP CONSTRAINT ck;
--    hazard of the undo new_demand: check ck of public.m: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.m ADD CONSTRAINT ck CHECK (s > 0);

-- 11. drop unique constraint m_u of public.m
ALTER TABLE public.m DROP CONSTRAINT m_u;
--    undo:
ALTER TABLE ONLY public.m ADD CONSTRAINT m_u UNIQUE (s, d);

-- 12. drop index m_s on public.m
DROP INDEX public.m_s;
--    undo:
CREATE INDEX m_s ON ONLY public.m (s);

-- 13. drop column public.k.s
ALTER TABLE public.k DROP COLUMN s;
--    undo:
ALTER TABLE public.k ADD COLUMN s integer NOT NULL GENERATED ALWAYS AS (a + 1) STORED;

-- 14. drop column public.m.s
ALTER TABLE public.m DROP COLUMN s;
--    undo:
ALTER TABLE public.m ADD COLUMN s integer GENERATED ALWAYS AS (a + 1) STORED;

-- 15. add column public.k.s (integer, not null, generated as a * 2)
ALTER TABLE public.k ADD COLUMN s integer NOT NULL GENERATED ALWAYS AS (a * 2) STORED;
--    undo:
ALTER TABLE public.k DROP COLUMN s;

-- 16. add primary key k_pkey to public.k
ALTER TABLE ONLY public.k ADD CONSTRAINT k_pkey PRIMARY KEY (s, d);
--    undo:
ALTER TABLE public.k DROP CONSTRAINT k_pkey;

-- 17. add primary key k1_pkey to public.k1
--    hazard new_demand: primary key k1_pkey of public.k1: the step fails if a row does not meet it
ALTER TABLE public.k1 ADD CONSTRAINT k1_pkey PRIMARY KEY (s, d);
ALTER INDEX public.k_pkey ATTACH PARTITION public.k1_pkey;
--    undo:

-- 18. add column public.m.s (integer, generated as a * 2)
ALTER TABLE public.m ADD COLUMN s integer GENERATED ALWAYS AS (a * 2) STORED;
--    undo:
ALTER TABLE public.m DROP COLUMN s;

-- 19. add check ck to public.m
--    hazard new_demand: check ck of public.m: the step fails if a row does not meet it
ALTER TABLE public.m ADD CONSTRAINT ck CHECK (s > 0);
--    undo:
ALTER TABLE public.m DROP CONSTRAINT ck;

-- 20. add unique constraint m_u to public.m
ALTER TABLE ONLY public.m ADD CONSTRAINT m_u UNIQUE (s, d);
--    undo:
ALTER TABLE public.m DROP CONSTRAINT m_u;

-- 21. create index m_s on public.m
CREATE INDEX m_s ON ONLY public.m (s);
--    undo:
DROP INDEX public.m_s;

-- 22. add unique constraint m1_s_d_key to public.m1
--    hazard new_demand: unique constraint m1_s_d_key of public.m1: the step fails if a row does not meet it
ALTER TABLE public.m1 ADD CONSTRAINT m1_s_d_key UNIQUE (s, d);
ALTER INDEX public.m_u ATTACH PARTITION public.m1_s_d_key;
--    undo:

-- 23. create index m1_s_idx on public.m1
CREATE INDEX m1_s_idx ON public.m1 (s);
ALTER INDEX public.m_s ATTACH PARTITION public.m1_s_idx;
--    undo:

-- 24. add unique constraint m2_s_d_key to public.m2
ALTER TABLE ONLY public.m2 ADD CONSTRAINT m2_s_d_key UNIQUE (s, d);
ALTER INDEX public.m_u ATTACH PARTITION public.m2_s_d_key;
--    undo:

-- 25. create index m2_s_idx on public.m2
CREATE INDEX m2_s_idx ON ONLY public.m2 (s);
ALTER INDEX public.m_s ATTACH PARTITION public.m2_s_idx;
--    undo:

-- 26. add unique constraint m21_s_d_key to public.m21
--    hazard new_demand: unique constraint m21_s_d_key of public.m21: the step fails if a row does not meet it
ALTER TABLE public.m21 ADD CONSTRAINT m21_s_d_key UNIQUE (s, d);
ALTER INDEX public.m2_s_d_key ATTACH PARTITION public.m21_s_d_key;
--    undo:

-- 27. create index m21_s_idx on public.m21
CREATE INDEX m21_s_idx ON public.m21 (s);
ALTER INDEX public.m2_s_idx ATTACH PARTITION public.m21_s_idx;
--    undo:

-- 28. add foreign key fk to public.ref
--    hazard new_demand: foreign key fk of public.ref: the step fails if a row does not meet it
ALTER TABLE public.ref ADD CONSTRAINT fk FOREIGN KEY (s, d) REFERENCES public.m (s, d);
--    undo:
ALTER TABLE public.ref DROP CONSTRAINT fk;
