-- 1. drop default of public.d.d
ALTER TABLE ONLY public.d ALTER COLUMN d DROP DEFAULT;
--    undo:
ALTER TABLE ONLY public.d ALTER COLUMN d SET DEFAULT '(0,text,)'::public.a;

-- 2. drop default of public.d.e
ALTER TABLE ONLY public.d ALTER COLUMN e DROP DEFAULT;
--    undo:
ALTER TABLE ONLY public.d ALTER COLUMN e SET DEFAULT '{"(0,text,)"}'::public.a[];

-- 3. drop default of public.d.f
ALTER TABLE ONLY public.d ALTER COLUMN f DROP DEFAULT;
--    undo:
ALTER TABLE ONLY public.d ALTER COLUMN f SET DEFAULT ROW(1, 'x'::text, 2);

-- 4. change type public.a
--    hazard drop_type: type public.a loses one more in every value
ALTER TYPE public.a DROP ATTRIBUTE "one more";
--    undo:
ALTER TYPE public.a ADD ATTRIBUTE "one more" integer;

-- 5. change column public.d.d (public.a) to d (public.a, default '(0,text)'::public.a)
ALTER TABLE public.d ALTER COLUMN d SET DEFAULT '(0,text)'::public.a;
--    undo:
ALTER TABLE public.d ALTER COLUMN d DROP DEFAULT;

-- 6. change column public.d.e (public.a[]) to e (public.a[], default '{"(0,text)"}'::public.a[])
ALTER TABLE public.d ALTER COLUMN e SET DEFAULT '{"(0,text)"}'::public.a[];
--    undo:
ALTER TABLE public.d ALTER COLUMN e DROP DEFAULT;
