-- 1. change type public.mood from (sad, happy) to (sad, happy, great)
ALTER TYPE public.mood RENAME TO _lockplane_old_mood;
CREATE TYPE public.mood AS ENUM ('sad', 'happy', 'great');
ALTER TABLE public.t ALTER COLUMN m DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN m TYPE public.mood USING m::text::public.mood;
ALTER TABLE public.t ALTER COLUMN m SET DEFAULT 'great'::public.mood;
DROP TYPE public._lockplane_old_mood;
--    hazard of the undo drop_type: type public.mood loses great; rows that hold one make the step fail
--    undo:
ALTER TYPE public.mood RENAME TO _lockplane_old_mood;
CREATE TYPE public.mood AS ENUM ('sad', 'happy');
ALTER TABLE public.t ALTER COLUMN m DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN m TYPE public.mood USING m::text::public.mood;
ALTER TABLE public.t ALTER COLUMN m SET DEFAULT 'sad'::public.mood;
DROP TYPE public._lockplane_old_mood;

-- 2. add check t_check to public.t
--    hazard new_demand: check t_check of public.t: the step fails if a row does not meet it
ALTER TABLE public.t ADD CONSTRAINT t_check CHECK ((m <> 'great'::public.mood) OR (id > 0));
--    undo:
ALTER TABLE public.t DROP CONSTRAINT t_check;
