-- 1. rename column public.a.b to b2
--    hazard rename: public.a.b becomes public.a.b2: code that still uses the old name fails
ALTER TABLE public.a RENAME COLUMN b TO b2;
--    hazard of the undo rename: public.a.b2 becomes public.a.b: code that still uses the old name fails
--    undo:
ALTER TABLE public.a RENAME COLUMN b2 TO b;

-- 2. change policy public.p2 on public.a
ALTER POLICY p2 ON public.a TO PUBLIC USING ((o = 'y'::text));
--    undo:
ALTER POLICY p2 ON public.a TO PUBLIC USING ((o = 'x'::text));

-- 3. change policy public.p5 on public.a
ALTER POLICY p5 ON public.a TO PUBLIC USING (((b2 > 1) AND (o = 'a'::text)));
--    undo:
ALTER POLICY p5 ON public.a TO PUBLIC USING (((b2 > 0) AND (o = 'a'::text)));
