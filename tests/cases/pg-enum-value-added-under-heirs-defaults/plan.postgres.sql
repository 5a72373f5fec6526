-- 1. change type public.mood from (a, b, c) to (a, b, c, d)
ALTER TYPE public.mood ADD VALUE 'd' AFTER 'c';
--    hazard of the undo drop_type: type public.mood loses d; rows that hold one make the step fail
--    undo:
ALTER TABLE public.p ALTER COLUMN l SET DEFAULT '{a}'::public.mood[];
ALTER TABLE public.p ALTER COLUMN m SET DEFAULT 'a'::public.mood;
ALTER TABLE public.b ALTER COLUMN m SET DEFAULT 'a'::public.mood;
ALTER TYPE public.mood RENAME TO _lockplane_old_mood;
CREATE TYPE public.mood AS ENUM ('a', 'b', 'c');
ALTER TABLE public.a ALTER COLUMN m DROP DEFAULT;
ALTER TABLE public.a ALTER COLUMN m TYPE public.mood USING m::text::public.mood;
ALTER TABLE public.a ALTER COLUMN m SET DEFAULT 'a'::public.mood;
ALTER TABLE public.c ALTER COLUMN n DROP DEFAULT;
ALTER TABLE public.c ALTER COLUMN n TYPE public.mood USING n::text::public.mood;
ALTER TABLE public.c ALTER COLUMN n SET DEFAULT 'c'::public.mood;
ALTER TABLE public.d ALTER COLUMN own TYPE public.mood USING own::text::public.mood;
ALTER TABLE public.w ALTER COLUMN m DROP DEFAULT;
ALTER TABLE public.w ALTER COLUMN l DROP DEFAULT;
ALTER TABLE public.w ALTER COLUMN m TYPE public.mood USING m::text::public.mood, ALTER COLUMN l TYPE public.mood[] USING l::text[]::public.mood[];
ALTER TABLE public.w ALTER COLUMN m SET DEFAULT 'a'::public.mood;
ALTER TABLE public.w ALTER COLUMN l SET DEFAULT '{a}'::public.mood[];
DROP TYPE public._lockplane_old_mood;
ALTER TABLE public.b ALTER COLUMN m SET DEFAULT 'b'::public.mood;
ALTER TABLE public.p ALTER COLUMN m SET DEFAULT 'b'::public.mood;
ALTER TABLE public.p ALTER COLUMN l DROP DEFAULT;
