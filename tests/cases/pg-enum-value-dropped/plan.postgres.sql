-- 1. change type public.mood from (sad, ok, happy) to (happy, sad)
--    hazard drop_type: type public.mood loses ok; rows that hold one make the step fail
ALTER TYPE public.mood RENAME TO _lockplane_old_mood;
CREATE TYPE public.mood AS ENUM ('happy', 'sad');
ALTER TABLE public.t ALTER COLUMN m DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN m TYPE public.mood USING m::text::public.mood, ALTER COLUMN many TYPE public.mood[] USING many::text[]::public.mood[];
ALTER TABLE public.t ALTER COLUMN m SET DEFAULT 'sad'::public.mood;
DROP TYPE public._lockplane_old_mood;
--    undo:
ALTER TYPE public.mood RENAME TO _lockplane_old_mood;
CREATE TYPE public.mood AS ENUM ('sad', 'ok', 'happy');
ALTER TABLE public.t ALTER COLUMN m DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN m TYPE public.mood USING m::text::public.mood, ALTER COLUMN many TYPE public.mood[] USING many::text[]::public.mood[];
ALTER TABLE public.t ALTER COLUMN m SET DEFAULT 'sad'::public.mood;
DROP TYPE public._lockplane_old_mood;
