-- 1. detach partition public.along_long_long_long_long_long_long_long_long_long_long_long_lo of public.a
ALTER TABLE public.a DETACH PARTITION public.along_long_long_long_long_long_long_long_long_long_long_long_lo;
--    undo:
ALTER TABLE ONLY public.a ATTACH PARTITION public.along_long_long_long_long_long_long_long_long_long_long_long_lo FOR VALUES FROM (5) TO (9);

-- 2. detach partition public.p of public.a
ALTER TABLE public.a DETACH PARTITION public.p;
--    undo:
ALTER TABLE ONLY public.a ATTACH PARTITION public.p FOR VALUES FROM (MINVALUE) TO (1);

-- 3. drop unique constraint along_long_long_long_long_long_long_long_long_long_long__a_key1 of public.along_long_long_long_long_long_long_long_long_long_long_long_lo
ALTER TABLE public.along_long_long_long_long_long_long_long_long_long_long_long_lo DROP CONSTRAINT along_long_long_long_long_long_long_long_long_long_long__a_key1;
--    undo:
ALTER TABLE public.along_long_long_long_long_long_long_long_long_long_long_long_lo ADD CONSTRAINT along_long_long_long_long_long_long_long_long_long_long__a_key1 UNIQUE (a);

-- 4. drop unique constraint along_long_long_long_long_long_long_long_long_long_long_a_b_key of public.along_long_long_long_long_long_long_long_long_long_long_long_lo
ALTER TABLE public.along_long_long_long_long_long_long_long_long_long_long_long_lo DROP CONSTRAINT along_long_long_long_long_long_long_long_long_long_long_a_b_key;
--    hazard of the undo new_demand: unique constraint along_long_long_long_long_long_long_long_long_long_long_a_b_key of public.along_long_long_long_long_long_long_long_long_long_long_long_lo: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.along_long_long_long_long_long_long_long_long_long_long_long_lo ADD CONSTRAINT along_long_long_long_long_long_long_long_long_long_long_a_b_key UNIQUE (a, b);

-- 5. drop index along_long_long_long_long_long_long_long_long_long_long_l_b_idx on public.along_long_long_long_long_long_long_long_long_long_long_long_lo
DROP INDEX public.along_long_long_long_long_long_long_long_long_long_long_l_b_idx;
--    undo:
CREATE INDEX along_long_long_long_long_long_long_long_long_long_long_l_b_idx ON public.along_long_long_long_long_long_long_long_long_long_long_long_lo (b);

-- 6. drop unique constraint l2 of public.p
ALTER TABLE public.p DROP CONSTRAINT l2;
--    undo:
ALTER TABLE public.p ADD CONSTRAINT l2 UNIQUE (a, b);

-- 7. drop unique constraint own of public.p
ALTER TABLE public.p DROP CONSTRAINT own;
--    undo:
ALTER TABLE public.p ADD CONSTRAINT own UNIQUE (a);
COMMENT ON CONSTRAINT own ON public.p IS 'own';

-- 8. drop index pi on public.p
DROP INDEX public.pi;
--    undo:
CREATE INDEX pi ON public.p (b);

-- 9. rename constraint along_long_long_long_long_long_long_long_long_long_long_l_a_key of public.along_long_long_long_long_long_long_long_long_long_long_long_lo to unique constraint bb
ALTER TABLE public.along_long_long_long_long_long_long_long_long_long_long_long_lo RENAME CONSTRAINT along_long_long_long_long_long_long_long_long_long_long_l_a_key TO bb;
--    undo:
ALTER TABLE public.along_long_long_long_long_long_long_long_long_long_long_long_lo RENAME CONSTRAINT bb TO along_long_long_long_long_long_long_long_long_long_long_l_a_key;

-- 10. rename index p_b_idx on public.p to qi2
ALTER INDEX public.p_b_idx RENAME TO qi2;
--    undo:
ALTER INDEX public.qi2 RENAME TO p_b_idx;

-- 11. rename constraint k of public.q to unique constraint q_a_key
ALTER TABLE public.q RENAME CONSTRAINT k TO q_a_key;
--    undo:
ALTER TABLE public.q RENAME CONSTRAINT q_a_key TO k;

-- 12. rename constraint p_a_key of public.p to unique constraint k
ALTER TABLE public.p RENAME CONSTRAINT p_a_key TO k;
--    undo:
ALTER TABLE public.p RENAME CONSTRAINT k TO p_a_key;

-- 13. rename constraint l of public.q to unique constraint q_a_b_key
ALTER TABLE public.q RENAME CONSTRAINT l TO q_a_b_key;
--    undo:
ALTER TABLE public.q RENAME CONSTRAINT q_a_b_key TO l;

-- 14. rename constraint p_a_b_key of public.p to unique constraint l
ALTER TABLE public.p RENAME CONSTRAINT p_a_b_key TO l;
--    undo:
ALTER TABLE public.p RENAME CONSTRAINT l TO p_a_b_key;

-- 15. rename index qi on public.q to q_b_idx
ALTER INDEX public.qi RENAME TO q_b_idx;
--    undo:
ALTER INDEX public.q_b_idx RENAME TO qi;

-- 16. add unique constraint l2 to public.q
ALTER TABLE public.q ADD CONSTRAINT l2 UNIQUE (a, b);
--    undo:
ALTER TABLE public.q DROP CONSTRAINT l2;

-- 17. add unique constraint own2 to public.q
ALTER TABLE public.q ADD CONSTRAINT own2 UNIQUE (a);
COMMENT ON CONSTRAINT own2 ON public.q IS 'own';
--    undo:
ALTER TABLE public.q DROP CONSTRAINT own2;

-- 18. create index pi2 on public.q
CREATE INDEX pi2 ON public.q (b);
--    undo:
DROP INDEX public.pi2;

-- 19. attach public.q to public.a as a partition
ALTER TABLE ONLY public.a ATTACH PARTITION public.q FOR VALUES FROM (MINVALUE) TO (1);
--    undo:
ALTER TABLE public.a DETACH PARTITION public.q;

-- 20. comment on constraint k of public.p
COMMENT ON CONSTRAINT k ON public.p IS 'k';
--    undo:
COMMENT ON CONSTRAINT k ON public.p IS NULL;

-- 21. comment on index qi2 of public.p
COMMENT ON INDEX public.qi2 IS 'x';
--    undo:
COMMENT ON INDEX public.qi2 IS NULL;

-- 22. comment on constraint q_a_key of public.q
COMMENT ON CONSTRAINT q_a_key ON public.q IS NULL;
--    undo:
COMMENT ON CONSTRAINT q_a_key ON public.q IS 'k';

-- 23. comment on index q_b_idx of public.q
COMMENT ON INDEX public.q_b_idx IS NULL;
--    undo:
COMMENT ON INDEX public.q_b_idx IS 'x';
