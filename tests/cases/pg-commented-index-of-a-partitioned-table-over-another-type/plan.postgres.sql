-- 1. drop index p1_expr_idx on public.p1
--    undo:
CREATE INDEX p1_expr_idx ON public.p1 ((v + 1)) WHERE v > 3;
ALTER INDEX public.px ATTACH PARTITION public.p1_expr_idx;

-- 2. drop index p1_v_idx on public.p1
--    undo:
CREATE INDEX p1_v_idx ON public.p1 (v);
COMMENT ON INDEX public.p1_v_idx IS 'own';
ALTER INDEX public.pv ATTACH PARTITION public.p1_v_idx;

-- 3. drop index p21_expr_idx on public.p21
--    undo:
CREATE INDEX p21_expr_idx ON public.p21 ((v + 1)) WHERE v > 3;
ALTER INDEX public.p2_expr_idx ATTACH PARTITION public.p21_expr_idx;

-- 4. drop index p21_v_idx on public.p21
--    undo:
CREATE INDEX p21_v_idx ON public.p21 (v);
ALTER INDEX public.p2_v_idx ATTACH PARTITION public.p21_v_idx;

-- 5. drop index p2_expr_idx on public.p2
--    undo:
CREATE INDEX p2_expr_idx ON ONLY public.p2 ((v + 1)) WHERE v > 3;
ALTER INDEX public.px ATTACH PARTITION public.p2_expr_idx;

-- 6. drop index p2_v_idx on public.p2
--    undo:
CREATE INDEX p2_v_idx ON ONLY public.p2 (v);
ALTER INDEX public.pv ATTACH PARTITION public.p2_v_idx;

-- 7. drop index pv on public.p
DROP INDEX public.pv;
--    undo:
CREATE INDEX pv ON ONLY public.p (v);
COMMENT ON INDEX public.pv IS 'c';

-- 8. drop index px on public.p
DROP INDEX public.px;
--    undo:
CREATE INDEX px ON ONLY public.p ((v + 1)) WHERE v > 3;
COMMENT ON INDEX public.px IS 'd';

-- 9. change columns s, v of public.p
ALTER TABLE public.p ALTER COLUMN s TYPE character varying(20), ALTER COLUMN v TYPE bigint;
--    hazard of the undo lossy_type: values of public.p.s may be rounded, cut or changed from character varying(20) to character varying(10) without an error
--    undo:
ALTER TABLE public.p ALTER COLUMN v TYPE integer, ALTER COLUMN s TYPE character varying(10);

-- 10. create index pv on public.p
CREATE INDEX pv ON ONLY public.p (v);
COMMENT ON INDEX public.pv IS 'c';
--    undo:
DROP INDEX public.pv;

-- 11. create index px on public.p
CREATE INDEX px ON ONLY public.p ((v + 1)) WHERE v > 3;
COMMENT ON INDEX public.px IS 'd';
--    undo:
DROP INDEX public.px;

-- 12. create index p1_expr_idx on public.p1
CREATE INDEX p1_expr_idx ON public.p1 ((v + 1)) WHERE v > 3;
ALTER INDEX public.px ATTACH PARTITION public.p1_expr_idx;
--    undo:

-- 13. create index p1_v_idx on public.p1
CREATE INDEX p1_v_idx ON public.p1 (v);
COMMENT ON INDEX public.p1_v_idx IS 'own';
ALTER INDEX public.pv ATTACH PARTITION public.p1_v_idx;
--    undo:

-- 14. create index p2_expr_idx on public.p2
CREATE INDEX p2_expr_idx ON ONLY public.p2 ((v + 1)) WHERE v > 3;
ALTER INDEX public.px ATTACH PARTITION public.p2_expr_idx;
--    undo:

-- 15. create index p2_v_idx on public.p2
CREATE INDEX p2_v_idx ON ONLY public.p2 (v);
ALTER INDEX public.pv ATTACH PARTITION public.p2_v_idx;
--    undo:

-- 16. create index p21_expr_idx on public.p21
CREATE INDEX p21_expr_idx ON public.p21 ((v + 1)) WHERE v > 3;
ALTER INDEX public.p2_expr_idx ATTACH PARTITION public.p21_expr_idx;
--    undo:

-- 17. create index p21_v_idx on public.p21
CREATE INDEX p21_v_idx ON public.p21 (v);
ALTER INDEX public.p2_v_idx ATTACH PARTITION public.p21_v_idx;
--    undo:
