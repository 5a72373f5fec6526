-- 1. drop default of public.k.b
ALTER TABLE ONLY public.k ALTER COLUMN b DROP DEFAULT;
--    undo:
ALTER TABLE ONLY public.k ALTER COLUMN b SET DEFAULT 'c'::text;

-- 2. drop default of public.k.c
ALTER TABLE ONLY public.k ALTER COLUMN c DROP DEFAULT;
--    undo:
ALTER TABLE ONLY public.k ALTER COLUMN c SET DEFAULT 'a'::text;

-- 3. drop default of public.k.e
ALTER TABLE ONLY public.k ALTER COLUMN e DROP DEFAULT;
--    undo:
ALTER TABLE ONLY public.k ALTER COLUMN e SET DEFAULT 'c'::text;

-- 4. drop default of public.j.b
ALTER TABLE ONLY public.j ALTER COLUMN b DROP DEFAULT;
--    undo:
ALTER TABLE ONLY public.j ALTER COLUMN b SET DEFAULT 'c'::text;

-- 5. drop default of public.j.e
ALTER TABLE ONLY public.j ALTER COLUMN e DROP DEFAULT;
--    undo:
ALTER TABLE ONLY public.j ALTER COLUMN e SET DEFAULT 'c'::text;

-- 6. change the settings of column public.k.d
ALTER TABLE ONLY public.k ALTER COLUMN d SET DEFAULT 'c'::text;
--    undo:
ALTER TABLE ONLY public.k ALTER COLUMN d DROP DEFAULT;

-- 7. change the settings of column public.k.f
ALTER TABLE ONLY public.k ALTER COLUMN f SET DEFAULT 7;
--    undo:
ALTER TABLE ONLY public.k ALTER COLUMN f DROP DEFAULT;

-- 8. change the settings of column public.j.c
ALTER TABLE ONLY public.j ALTER COLUMN c SET DEFAULT 'a'::text;
--    undo:
ALTER TABLE ONLY public.j ALTER COLUMN c DROP DEFAULT;

-- 9. change the settings of column public.j.d
ALTER TABLE ONLY public.j ALTER COLUMN d SET DEFAULT 'c'::text;
--    undo:
ALTER TABLE ONLY public.j ALTER COLUMN d DROP DEFAULT;

-- 10. change the settings of column public.j.f
ALTER TABLE ONLY public.j ALTER COLUMN f SET DEFAULT 7;
--    undo:
ALTER TABLE ONLY public.j ALTER COLUMN f DROP DEFAULT;

-- 11. change columns f, g of public.i
ALTER TABLE public.i ALTER COLUMN f DROP DEFAULT;
ALTER TABLE public.i ALTER COLUMN f TYPE bigint, ALTER COLUMN g TYPE bigint;
ALTER TABLE public.i ALTER COLUMN f SET DEFAULT 8;
--    hazard of the undo new_demand: public.i.g becomes integer: the step fails if a value does not fit
--    hazard of the undo new_demand: public.i.f becomes integer: the step fails if a value does not fit
--    undo:
ALTER TABLE public.i ALTER COLUMN f DROP DEFAULT;
ALTER TABLE public.i ALTER COLUMN g TYPE integer, ALTER COLUMN f TYPE integer;
ALTER TABLE public.i ALTER COLUMN f SET DEFAULT 7;

-- 12. change column public.i.b (text, default 'a'::text) to b (text)
ALTER TABLE public.i ALTER COLUMN b DROP DEFAULT;
--    undo:
ALTER TABLE public.i ALTER COLUMN b SET DEFAULT 'a'::text;

-- 13. change column public.i.c (text, default 'a'::text) to c (text, default 'x'::text)
ALTER TABLE public.i ALTER COLUMN c SET DEFAULT 'x'::text;
--    undo:
ALTER TABLE public.i ALTER COLUMN c SET DEFAULT 'a'::text;

-- 14. change column public.i.d (text, default 'c'::text) to d (text, default 'z'::text)
ALTER TABLE public.i ALTER COLUMN d SET DEFAULT 'z'::text;
--    undo:
ALTER TABLE public.i ALTER COLUMN d SET DEFAULT 'c'::text;

-- 15. change column public.i.e (text) to e (text, default 'y'::text)
ALTER TABLE public.i ALTER COLUMN e SET DEFAULT 'y'::text;
--    undo:
ALTER TABLE public.i ALTER COLUMN e DROP DEFAULT;

-- 16. change column public.j.b (text) to b (text, default 'c'::text)
ALTER TABLE public.j ALTER COLUMN b SET DEFAULT 'c'::text;
--    undo:
ALTER TABLE public.j ALTER COLUMN b DROP DEFAULT;

-- 17. change column public.j.d (text, default 'z'::text) to d (text)
ALTER TABLE public.j ALTER COLUMN d DROP DEFAULT;
--    undo:
ALTER TABLE public.j ALTER COLUMN d SET DEFAULT 'z'::text;

-- 18. change column public.j.e (text, default 'y'::text) to e (text, default 'a'::text)
ALTER TABLE public.j ALTER COLUMN e SET DEFAULT 'a'::text;
--    undo:
ALTER TABLE public.j ALTER COLUMN e SET DEFAULT 'y'::text;

-- 19. change column public.j.f (bigint, default 8) to f (bigint)
ALTER TABLE public.j ALTER COLUMN f DROP DEFAULT;
--    undo:
ALTER TABLE public.j ALTER COLUMN f SET DEFAULT 8;

-- 20. change column public.j.g (bigint, default 1) to g (bigint)
ALTER TABLE public.j ALTER COLUMN g DROP DEFAULT;
--    undo:
ALTER TABLE public.j ALTER COLUMN g SET DEFAULT 1;

-- 21. change column public.k.d (text) to d (text, default 'z'::text)
ALTER TABLE public.k ALTER COLUMN d SET DEFAULT 'z'::text;
--    undo:
ALTER TABLE public.k ALTER COLUMN d DROP DEFAULT;

-- 22. change column public.k.g (bigint) to g (bigint, default 1)
ALTER TABLE public.k ALTER COLUMN g SET DEFAULT 1;
--    undo:
ALTER TABLE public.k ALTER COLUMN g DROP DEFAULT;
