-- 1. change type public.mood from (sad, happy) to (awful, sad, fine, happy, great)
ALTER TYPE public.mood ADD VALUE 'awful' BEFORE 'sad';
ALTER TYPE public.mood ADD VALUE 'fine' AFTER 'sad';
ALTER TYPE public.mood ADD VALUE 'great' AFTER 'happy';
--    hazard of the undo drop_type: type public.mood loses awful, fine, great; rows that hold one make the step fail
--    undo:
ALTER TYPE public.mood RENAME TO _lockplane_old_mood;
CREATE TYPE public.mood AS ENUM ('sad', 'happy');
ALTER TABLE public.t ALTER COLUMN m DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN m TYPE public.mood USING m::text::public.mood;
ALTER TABLE public.t ALTER COLUMN m SET DEFAULT 'sad'::public.mood;
DROP TYPE public._lockplane_old_mood;
