-- 1. change type public.mood from (sad, happy) to (sad, happy, very great)
ALTER TYPE public.mood RENAME TO _lockplane_old_mood;
CREATE TYPE public.mood AS ENUM ('sad', 'happy', 'very great');
ALTER TABLE public.t ALTER COLUMN m DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN m TYPE public.mood[] USING m::text[]::public.mood[];
ALTER TABLE public.t ALTER COLUMN m SET DEFAULT '{"very great",sad}'::public.mood[];
DROP TYPE public._lockplane_old_mood;
--    hazard of the undo drop_type: type public.mood loses very great; rows that hold one make the step fail
--    undo:
ALTER TYPE public.mood RENAME TO _lockplane_old_mood;
CREATE TYPE public.mood AS ENUM ('sad', 'happy');
ALTER TABLE public.t ALTER COLUMN m DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN m TYPE public.mood[] USING m::text[]::public.mood[];
ALTER TABLE public.t ALTER COLUMN m SET DEFAULT '{sad}'::public.mood[];
DROP TYPE public._lockplane_old_mood;
