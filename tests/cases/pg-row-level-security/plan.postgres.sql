-- 1. change the options of public.t
ALTER TABLE public.t ENABLE ROW LEVEL SECURITY;
--    undo:
ALTER TABLE public.t DISABLE ROW LEVEL SECURITY;

-- 2. create policy public.own_rows on public.t
CREATE POLICY own_rows ON public.t FOR SELECT USING ((owner = CURRENT_USER));
--    hazard of the undo drop_object: policy public.own_rows on public.t is dropped; code that uses it stops working
--    undo:
DROP POLICY own_rows ON public.t;
