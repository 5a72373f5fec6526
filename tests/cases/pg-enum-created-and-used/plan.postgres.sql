-- 1. create type public.mood
CREATE TYPE public.mood AS ENUM ('sad', 'it''s ok', 'happy');
--    undo:
DROP TYPE public.mood;

-- 2. add column public.t.m (public.mood, not null, default 'it''s ok'::public.mood)
ALTER TABLE public.t ADD COLUMN m public.mood NOT NULL DEFAULT 'it''s ok'::public.mood;
--    hazard of the undo drop_column: every value of public.t.m is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN m;

-- 3. add column public.t.all_of (public.mood[])
ALTER TABLE public.t ADD COLUMN all_of public.mood[];
--    hazard of the undo drop_column: every value of public.t.all_of is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN all_of;

-- 4. create index t_happy on public.t
CREATE INDEX t_happy ON public.t (id) WHERE m = 'happy'::public.mood;
--    undo:
DROP INDEX public.t_happy;
