-- 1. drop default of public.cc.n
ALTER TABLE ONLY public.cc ALTER COLUMN n DROP DEFAULT;
--    undo:
ALTER TABLE ONLY public.cc ALTER COLUMN n SET DEFAULT 'c'::text;

-- 2. change column public.bb.n (text, default 'b'::text) to n (text, default 'bb'::text)
ALTER TABLE public.bb ALTER COLUMN n SET DEFAULT 'bb'::text;
--    undo:
ALTER TABLE public.bb ALTER COLUMN n SET DEFAULT 'b'::text;

-- 3. change column public.cc.n (text, default 'bb'::text) to n (text, default 'c'::text)
ALTER TABLE public.cc ALTER COLUMN n SET DEFAULT 'c'::text;
--    undo:
ALTER TABLE public.cc ALTER COLUMN n SET DEFAULT 'bb'::text;
