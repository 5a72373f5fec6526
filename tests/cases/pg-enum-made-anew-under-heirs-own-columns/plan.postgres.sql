-- 1. drop default of public.c.m
ALTER TABLE ONLY public.c ALTER COLUMN m DROP DEFAULT;
--    undo:
ALTER TABLE ONLY public.c ALTER COLUMN m SET DEFAULT 'b'::public.mood;

-- 2. drop default of public.c.m
ALTER TABLE ONLY public.c ALTER COLUMN m DROP DEFAULT;
--    undo:
ALTER TABLE ONLY public.c ALTER COLUMN m SET DEFAULT 'b'::public.mood;

-- 3. drop default of public.b.m
ALTER TABLE ONLY public.b ALTER COLUMN m DROP DEFAULT;
--    undo:
ALTER TABLE ONLY public.b ALTER COLUMN m SET DEFAULT 'b'::public.mood;

-- 4. drop check s_st_check of public.s
ALTER TABLE public.s DROP CONSTRAINT s_st_check;
--    hazard of the undo new_demand: check s_st_check of public.s: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.s ADD CONSTRAINT s_st_check CHECK (st <> 'y'::public.state);

-- 5. change type public.mood from (a, b, c) to (a, b, c, d)
ALTER TYPE public.mood RENAME TO _lockplane_old_mood;
CREATE TYPE public.mood AS ENUM ('a', 'b', 'c', 'd');
ALTER TABLE public.a ALTER COLUMN m DROP DEFAULT;
ALTER TABLE public.a ALTER COLUMN m TYPE public.mood USING m::text::public.mood;
ALTER TABLE public.a ALTER COLUMN m SET DEFAULT 'a'::public.mood;
ALTER TABLE public.c ALTER COLUMN n DROP DEFAULT;
ALTER TABLE public.c ALTER COLUMN n TYPE public.mood USING n::text::public.mood;
ALTER TABLE public.c ALTER COLUMN n SET DEFAULT 'c'::public.mood;
DROP TYPE public._lockplane_old_mood;
--    hazard of the undo drop_type: type public.mood loses d; rows that hold one make the step fail
--    undo:
ALTER TYPE public.mood RENAME TO _lockplane_old_mood;
CREATE TYPE public.mood AS ENUM ('a', 'b', 'c');
ALTER TABLE public.a ALTER COLUMN m DROP DEFAULT;
ALTER TABLE public.a ALTER COLUMN m TYPE public.mood USING m::text::public.mood;
ALTER TABLE public.a ALTER COLUMN m SET DEFAULT 'a'::public.mood;
ALTER TABLE public.c ALTER COLUMN n DROP DEFAULT;
ALTER TABLE public.c ALTER COLUMN n TYPE public.mood USING n::text::public.mood;
ALTER TABLE public.c ALTER COLUMN n SET DEFAULT 'c'::public.mood;
DROP TYPE public._lockplane_old_mood;

-- 6. change type public.state from (x, y) to (x, y, z)
ALTER TYPE public.state RENAME TO _lockplane_old_state;
CREATE TYPE public.state AS ENUM ('x', 'y', 'z');
ALTER TABLE public.s ALTER COLUMN st TYPE public.state USING st::text::public.state;
DROP TYPE public._lockplane_old_state;
--    hazard of the undo drop_type: type public.state loses z; rows that hold one make the step fail
--    undo:
ALTER TYPE public.state RENAME TO _lockplane_old_state;
CREATE TYPE public.state AS ENUM ('x', 'y');
ALTER TABLE public.s ALTER COLUMN st TYPE public.state USING st::text::public.state;
DROP TYPE public._lockplane_old_state;

-- 7. change column public.b.m (public.mood, default 'a'::public.mood) to m (public.mood, default 'd'::public.mood)
ALTER TABLE public.b ALTER COLUMN m SET DEFAULT 'd'::public.mood;
--    undo:
ALTER TABLE public.b ALTER COLUMN m SET DEFAULT 'a'::public.mood;

-- 8. add check s_st_check to public.s
--    hazard new_demand: check s_st_check of public.s: the step fails if a row does not meet it
ALTER TABLE public.s ADD CONSTRAINT s_st_check CHECK (st <> 'z'::public.state);
--    undo:
ALTER TABLE public.s DROP CONSTRAINT s_st_check;
