-- 1. detach index public.p1a_v_idx from p1_v_idx, index public.p1_v_idx from p_v of public.p (made anew: PostgreSQL detaches no index)
DROP INDEX public.p_v;
CREATE INDEX p_v ON ONLY public.p (v);
CREATE INDEX p1_v_idx ON ONLY public.p1 (v);
CREATE INDEX p1a_v_idx ON public.p1a (v);
--    undo:
ALTER INDEX public.p1_v_idx ATTACH PARTITION public.p1a_v_idx;
ALTER INDEX public.p_v ATTACH PARTITION public.p1_v_idx;
