-- 1. change publication alone
ALTER PUBLICATION alone DROP TABLES IN SCHEMA public;
--    undo:
ALTER PUBLICATION alone ADD TABLES IN SCHEMA public;

-- 2. change publication comes
ALTER PUBLICATION comes SET TABLE ONLY public.t WHERE ((id > 1)), TABLES IN SCHEMA public;
--    undo:
ALTER PUBLICATION comes SET TABLE ONLY public.t, TABLES IN SCHEMA public;

-- 3. change publication other
ALTER PUBLICATION other SET TABLE ONLY public.t WHERE ((id > 2)), TABLES IN SCHEMA public;
--    undo:
ALTER PUBLICATION other SET TABLE ONLY public.t WHERE ((id > 1)), TABLES IN SCHEMA public;

-- 4. change publication part
ALTER PUBLICATION part SET TABLE ONLY public.p, ONLY public.p1 WHERE ((id > 2));
--    undo:
ALTER PUBLICATION part SET TABLE ONLY public.p, ONLY public.p1 WHERE ((id > 1));
