-- 1. change column public.t.m (public.mood, default 'sad'::public.mood) to m (text, default 'sad'::text)
ALTER TABLE public.t ALTER COLUMN m DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN m TYPE text;
ALTER TABLE public.t ALTER COLUMN m SET DEFAULT 'sad'::text;
--    hazard of the undo lossy_type: values of public.t.m may be rounded, cut or changed from text to public.mood without an error
--    undo:
ALTER TABLE public.t ALTER COLUMN m DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN m TYPE public.mood USING m::public.mood;
ALTER TABLE public.t ALTER COLUMN m SET DEFAULT 'sad'::public.mood;

-- 2. drop type public.mood
DROP TYPE public.mood;
--    undo:
CREATE TYPE public.mood AS ENUM ('sad', 'happy');
