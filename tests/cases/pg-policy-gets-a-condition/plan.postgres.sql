-- 1. drop policy public.p4 on public.s
DROP POLICY p4 ON public.s;
--    undo:
CREATE POLICY p4 ON public.s FOR UPDATE USING ((a > 0));

-- 2. change policy public.p1 on public.s
ALTER POLICY p1 ON public.s TO PUBLIC USING ((b = CURRENT_USER)) WITH CHECK (false);
--    undo:
DROP POLICY p1 ON public.s;
CREATE POLICY p1 ON public.s USING ((b = CURRENT_USER));
COMMENT ON POLICY p1 ON public.s IS 'one''s own';

-- 3. change policy public.p2 on public.s
ALTER POLICY p2 ON public.s TO PUBLIC USING ((b <> 'x'::text)) WITH CHECK ((a > 1));
COMMENT ON POLICY p2 ON public.s IS 'new';
--    undo:
DROP POLICY p2 ON public.s;
CREATE POLICY p2 ON public.s FOR UPDATE WITH CHECK ((a > 0));
COMMENT ON POLICY p2 ON public.s IS 'old';

-- 4. change policy public.p3 on public.s
ALTER POLICY p3 ON public.s TO pg_monitor USING (true) WITH CHECK ((a > 2));
--    undo:
DROP POLICY p3 ON public.s;
CREATE POLICY p3 ON public.s;

-- 5. create policy public.p4 on public.s
CREATE POLICY p4 ON public.s FOR UPDATE WITH CHECK ((a > 0));
--    undo:
DROP POLICY p4 ON public.s;
