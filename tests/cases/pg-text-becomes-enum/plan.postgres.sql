-- 1. drop check t_m_check of public.t
ALTER TABLE public.t DROP CONSTRAINT t_m_check;
--    hazard of the undo new_demand: check t_m_check of public.t: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.t ADD CONSTRAINT t_m_check CHECK (m = ANY (ARRAY['sad'::text, 'happy'::text]));

-- 2. create type public.mood
CREATE TYPE public.mood AS ENUM ('sad', 'happy');
--    undo:
DROP TYPE public.mood;

-- 3. change column public.t.m (text, not null, default 'sad'::text) to m (public.mood, not null, default 'sad'::public.mood)
--    hazard lossy_type: values of public.t.m may be rounded, cut or changed from text to public.mood without an error
ALTER TABLE public.t ALTER COLUMN m DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN m TYPE public.mood USING m::public.mood;
ALTER TABLE public.t ALTER COLUMN m SET DEFAULT 'sad'::public.mood;
--    undo, but for the values of public.t.m as they were:
ALTER TABLE public.t ALTER COLUMN m DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN m TYPE text;
ALTER TABLE public.t ALTER COLUMN m SET DEFAULT 'sad'::text;
