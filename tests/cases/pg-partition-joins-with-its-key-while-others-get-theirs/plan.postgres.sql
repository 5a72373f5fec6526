-- 1. drop index a1_hand on public.a1
DROP INDEX public.a1_hand;
--    undo:
CREATE UNIQUE INDEX a1_hand ON public.a1 (id);

-- 2. drop index a1_too on public.a1
DROP INDEX public.a1_too;
--    undo:
CREATE UNIQUE INDEX a1_too ON public.a1 (id);

-- 3. drop index s_h on public.s
DROP INDEX public.s_h;
--    undo:
CREATE UNIQUE INDEX s_h ON public.s (id);

-- 4. rename constraint kk of public.k to primary key k_pkey
ALTER TABLE public.k RENAME CONSTRAINT kk TO k_pkey;
--    undo:
ALTER TABLE public.k RENAME CONSTRAINT k_pkey TO kk;

-- 5. add primary key a_pkey to public.a
ALTER TABLE ONLY public.a ADD CONSTRAINT a_pkey PRIMARY KEY (id);
--    undo:
ALTER TABLE public.a DROP CONSTRAINT a_pkey;

-- 6. add primary key a1_pkey to public.a1
ALTER TABLE public.a1 ADD CONSTRAINT a1_pkey PRIMARY KEY (id);
ALTER INDEX public.a_pkey ATTACH PARTITION public.a1_pkey;
--    undo:

-- 7. attach public.k to public.a as a partition
ALTER TABLE ONLY public.a ATTACH PARTITION public.k FOR VALUES FROM (40) TO (50);
--    undo:
ALTER TABLE public.a DETACH PARTITION public.k;

-- 8. add primary key s_pkey to public.s
--    hazard new_demand: primary key s_pkey of public.s: the step fails if a row does not meet it
ALTER TABLE public.s ADD CONSTRAINT s_pkey PRIMARY KEY (id);
--    undo:
ALTER TABLE public.s DROP CONSTRAINT s_pkey;

-- 9. attach public.s to public.a as a partition
ALTER TABLE ONLY public.a ATTACH PARTITION public.s FOR VALUES FROM (20) TO (30);
--    undo:
ALTER TABLE public.a DETACH PARTITION public.s;
