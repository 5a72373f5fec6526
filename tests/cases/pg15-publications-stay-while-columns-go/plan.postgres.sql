-- 1. loosen publication filtered
ALTER PUBLICATION filtered DROP TABLE ONLY public.a;
--    undo:
ALTER PUBLICATION filtered ADD TABLE ONLY public.a WHERE (((x > 1) AND (d > 0)));

-- 2. loosen publication listed
ALTER PUBLICATION listed DROP TABLE ONLY public.a;
--    undo:
ALTER PUBLICATION listed ADD TABLE ONLY public.a (d, id, x);

-- 3. loosen publication two
ALTER PUBLICATION two DROP TABLE ONLY public.a, ONLY public.c;
--    undo:
ALTER PUBLICATION two ADD TABLE ONLY public.a (d, id), ONLY public.c (e, id);

-- 4. drop column public.a.d
--    hazard drop_column: every value of public.a.d is deleted; undoing brings the column back without them
ALTER TABLE public.a DROP COLUMN d;
--    undo, but for the values of public.a.d:
ALTER TABLE public.a ADD COLUMN d integer;

-- 5. add column public.b.n (integer)
ALTER TABLE public.b ADD COLUMN n integer;
--    hazard of the undo drop_column: every value of public.b.n is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.b DROP COLUMN n;

-- 6. change column public.c.e (integer) to e (bigint)
ALTER TABLE public.c ALTER COLUMN e TYPE bigint;
--    hazard of the undo new_demand: public.c.e becomes integer: the step fails if a value does not fit
--    undo:
ALTER TABLE public.c ALTER COLUMN e TYPE integer;

-- 7. change publication filtered
ALTER PUBLICATION filtered ADD TABLE ONLY public.a WHERE ((x > 1));
--    undo:
ALTER PUBLICATION filtered DROP TABLE ONLY public.a;

-- 8. change publication listed
ALTER PUBLICATION listed ADD TABLE ONLY public.a (id, x);
--    undo:
ALTER PUBLICATION listed DROP TABLE ONLY public.a;

-- 9. change publication two
ALTER PUBLICATION two ADD TABLE ONLY public.c (e, id);
--    undo:
ALTER PUBLICATION two DROP TABLE ONLY public.c;

-- 10. change publication whole
ALTER PUBLICATION whole SET TABLE ONLY public.a, ONLY public.b (id, n);
--    undo:
ALTER PUBLICATION whole SET TABLE ONLY public.a, ONLY public.b;
