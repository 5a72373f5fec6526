-- 1. rename column public.n.p to q
--    hazard rename: public.n.p becomes public.n.q: code that still uses the old name fails
ALTER TABLE public.n RENAME COLUMN p TO q;
--    hazard of the undo rename: public.n.q becomes public.n.p: code that still uses the old name fails
--    undo:
ALTER TABLE public.n RENAME COLUMN q TO p;

-- 2. change publication pub
ALTER PUBLICATION pub SET TABLE ONLY public.n (id, q) WHERE ((id > 2));
--    undo:
ALTER PUBLICATION pub SET TABLE ONLY public.n (id, q);
