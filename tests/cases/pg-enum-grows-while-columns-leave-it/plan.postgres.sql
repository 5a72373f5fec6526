-- 1. change type public.mood from (a, b) to (a, b, c)
ALTER TYPE public.mood RENAME TO _lockplane_old_mood;
CREATE TYPE public.mood AS ENUM ('a', 'b', 'c');
ALTER TABLE public.t ALTER COLUMN leaves DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN stays TYPE public.mood USING stays::text::public.mood, ALTER COLUMN leaves TYPE public.mood USING leaves::text::public.mood, ALTER COLUMN goes TYPE public.mood[] USING goes::text[]::public.mood[];
DROP TYPE public._lockplane_old_mood;
--    hazard of the undo drop_type: type public.mood loses c; rows that hold one make the step fail
--    undo:
ALTER TYPE public.mood RENAME TO _lockplane_old_mood;
CREATE TYPE public.mood AS ENUM ('a', 'b');
ALTER TABLE public.t ALTER COLUMN stays TYPE public.mood USING stays::text::public.mood, ALTER COLUMN leaves TYPE public.mood USING leaves::text::public.mood, ALTER COLUMN goes TYPE public.mood[] USING goes::text[]::public.mood[];
ALTER TABLE public.t ALTER COLUMN leaves SET DEFAULT 'b'::public.mood;
DROP TYPE public._lockplane_old_mood;

-- 2. change column public.other.o (public.oid, not null, default 'a'::public.oid) to o (text, not null, default 'a'::text)
ALTER TABLE public.other ALTER COLUMN o DROP DEFAULT;
ALTER TABLE public.other ALTER COLUMN o TYPE text;
ALTER TABLE public.other ALTER COLUMN o SET DEFAULT 'a'::text;
--    hazard of the undo lossy_type: values of public.other.o may be rounded, cut or changed from text to public.oid without an error
--    undo:
ALTER TABLE public.other ALTER COLUMN o DROP DEFAULT;
ALTER TABLE public.other ALTER COLUMN o TYPE public.oid USING o::public.oid;
ALTER TABLE public.other ALTER COLUMN o SET DEFAULT 'a'::public.oid;

-- 3. change type public.oid from (a, b) to (a, x, b)
ALTER TYPE public."oid" ADD VALUE 'x' AFTER 'a';
--    hazard of the undo drop_type: type public.oid loses x; rows that hold one make the step fail
--    undo:
ALTER TYPE public."oid" RENAME TO _lockplane_old_oid;
CREATE TYPE public."oid" AS ENUM ('a', 'b');
DROP TYPE public._lockplane_old_oid;

-- 4. add column public.t.comes (public.mood, default 'c'::public.mood)
ALTER TABLE public.t ADD COLUMN comes public.mood DEFAULT 'c'::public.mood;
--    hazard of the undo drop_column: every value of public.t.comes is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.t DROP COLUMN comes;

-- 5. change column public.t.leaves (public.mood) to leaves (text, default 'b'::text)
ALTER TABLE public.t ALTER COLUMN leaves TYPE text;
ALTER TABLE public.t ALTER COLUMN leaves SET DEFAULT 'b'::text;
--    hazard of the undo lossy_type: values of public.t.leaves may be rounded, cut or changed from text to public.mood without an error
--    undo:
ALTER TABLE public.t ALTER COLUMN leaves DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN leaves TYPE public.mood USING leaves::public.mood;

-- 6. drop column public.t.goes
--    hazard drop_column: every value of public.t.goes is deleted; undoing brings the column back without them
ALTER TABLE public.t DROP COLUMN goes;
--    undo, but for the values of public.t.goes:
ALTER TABLE public.t ADD COLUMN goes public.mood[];
