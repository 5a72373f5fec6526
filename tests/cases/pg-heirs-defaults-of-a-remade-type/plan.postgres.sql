-- 1. drop default of public.j.b
ALTER TABLE ONLY public.j ALTER COLUMN b DROP DEFAULT;
--    undo:
ALTER TABLE ONLY public.j ALTER COLUMN b SET DEFAULT 'c'::public.a;

-- 2. drop default of public.j.e
ALTER TABLE ONLY public.j ALTER COLUMN e DROP DEFAULT;
--    undo:
ALTER TABLE ONLY public.j ALTER COLUMN e SET DEFAULT 'c'::public.a;

-- 3. drop default of public.q.b
ALTER TABLE ONLY public.q ALTER COLUMN b DROP DEFAULT;
--    undo:
ALTER TABLE ONLY public.q ALTER COLUMN b SET DEFAULT 'c'::public.a;

-- 4. drop default of public.q.e
ALTER TABLE ONLY public.q ALTER COLUMN e DROP DEFAULT;
--    undo:
ALTER TABLE ONLY public.q ALTER COLUMN e SET DEFAULT 'c'::public.a;

-- 5. change the settings of column public.j.d
ALTER TABLE ONLY public.j ALTER COLUMN d SET DEFAULT 'c'::public.a;
--    undo:
ALTER TABLE ONLY public.j ALTER COLUMN d DROP DEFAULT;

-- 6. change the settings of column public.q.d
ALTER TABLE ONLY public.q ALTER COLUMN d SET DEFAULT 'c'::public.a;
--    undo:
ALTER TABLE ONLY public.q ALTER COLUMN d DROP DEFAULT;

-- 7. change type public.a from (a, b, c) to (c, a)
--    hazard drop_type: type public.a loses b; rows that hold one make the step fail
ALTER TYPE public.a RENAME TO _lockplane_old_a;
CREATE TYPE public.a AS ENUM ('c', 'a');
ALTER TABLE public.i ALTER COLUMN b DROP DEFAULT;
ALTER TABLE public.i ALTER COLUMN c DROP DEFAULT;
ALTER TABLE public.i ALTER COLUMN d DROP DEFAULT;
ALTER TABLE public.i ALTER COLUMN b TYPE public.a USING b::text::public.a, ALTER COLUMN c TYPE public.a USING c::text::public.a, ALTER COLUMN d TYPE public.a USING d::text::public.a, ALTER COLUMN e TYPE public.a USING e::text::public.a;
ALTER TABLE public.i ALTER COLUMN d SET DEFAULT 'a'::public.a;
ALTER TABLE public.p ALTER COLUMN b DROP DEFAULT;
ALTER TABLE public.p ALTER COLUMN c DROP DEFAULT;
ALTER TABLE public.p ALTER COLUMN d DROP DEFAULT;
ALTER TABLE public.p ALTER COLUMN b TYPE public.a USING b::text::public.a, ALTER COLUMN c TYPE public.a USING c::text::public.a, ALTER COLUMN d TYPE public.a USING d::text::public.a, ALTER COLUMN e TYPE public.a USING e::text::public.a;
ALTER TABLE public.p ALTER COLUMN b SET DEFAULT 'a'::public.a;
ALTER TABLE public.p ALTER COLUMN c SET DEFAULT 'a'::public.a;
ALTER TABLE public.p ALTER COLUMN d SET DEFAULT 'c'::public.a;
DROP TYPE public._lockplane_old_a;
--    undo:
ALTER TYPE public.a RENAME TO _lockplane_old_a;
CREATE TYPE public.a AS ENUM ('a', 'b', 'c');
ALTER TABLE public.i ALTER COLUMN d DROP DEFAULT;
ALTER TABLE public.i ALTER COLUMN b TYPE public.a USING b::text::public.a, ALTER COLUMN c TYPE public.a USING c::text::public.a, ALTER COLUMN d TYPE public.a USING d::text::public.a, ALTER COLUMN e TYPE public.a USING e::text::public.a;
ALTER TABLE public.i ALTER COLUMN b SET DEFAULT 'a'::public.a;
ALTER TABLE public.i ALTER COLUMN c SET DEFAULT 'a'::public.a;
ALTER TABLE public.i ALTER COLUMN d SET DEFAULT 'c'::public.a;
ALTER TABLE public.p ALTER COLUMN b DROP DEFAULT;
ALTER TABLE public.p ALTER COLUMN c DROP DEFAULT;
ALTER TABLE public.p ALTER COLUMN d DROP DEFAULT;
ALTER TABLE public.p ALTER COLUMN b TYPE public.a USING b::text::public.a, ALTER COLUMN c TYPE public.a USING c::text::public.a, ALTER COLUMN d TYPE public.a USING d::text::public.a, ALTER COLUMN e TYPE public.a USING e::text::public.a;
ALTER TABLE public.p ALTER COLUMN b SET DEFAULT 'a'::public.a;
ALTER TABLE public.p ALTER COLUMN c SET DEFAULT 'a'::public.a;
ALTER TABLE public.p ALTER COLUMN d SET DEFAULT 'c'::public.a;
DROP TYPE public._lockplane_old_a;

-- 8. change column public.j.b (public.a) to b (public.a, default 'c'::public.a)
ALTER TABLE public.j ALTER COLUMN b SET DEFAULT 'c'::public.a;
--    undo:
ALTER TABLE public.j ALTER COLUMN b DROP DEFAULT;

-- 9. change column public.j.d (public.a, default 'a'::public.a) to d (public.a)
ALTER TABLE public.j ALTER COLUMN d DROP DEFAULT;
--    undo:
ALTER TABLE public.j ALTER COLUMN d SET DEFAULT 'a'::public.a;

-- 10. change column public.j.e (public.a) to e (public.a, default 'a'::public.a)
ALTER TABLE public.j ALTER COLUMN e SET DEFAULT 'a'::public.a;
--    undo:
ALTER TABLE public.j ALTER COLUMN e DROP DEFAULT;

-- 11. change column public.q.b (public.a, default 'a'::public.a) to b (public.a, default 'c'::public.a)
ALTER TABLE public.q ALTER COLUMN b SET DEFAULT 'c'::public.a;
--    undo:
ALTER TABLE public.q ALTER COLUMN b SET DEFAULT 'a'::public.a;

-- 12. change column public.q.c (public.a, default 'a'::public.a) to c (public.a)
ALTER TABLE public.q ALTER COLUMN c DROP DEFAULT;
--    undo:
ALTER TABLE public.q ALTER COLUMN c SET DEFAULT 'a'::public.a;

-- 13. change column public.q.e (public.a) to e (public.a, default 'a'::public.a)
ALTER TABLE public.q ALTER COLUMN e SET DEFAULT 'a'::public.a;
--    undo:
ALTER TABLE public.q ALTER COLUMN e DROP DEFAULT;
