-- 1. change type public.one from (a) to (back\slash, a)
ALTER TYPE public.one RENAME TO _lockplane_old_one;
CREATE TYPE public.one AS ENUM ('back\slash', 'a');
ALTER TABLE public.t ALTER COLUMN o DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN o TYPE public.one USING o::text::public.one;
ALTER TABLE public.t ALTER COLUMN o SET DEFAULT COALESCE(NULL::public.one, 'back\slash'::public.one);
DROP TYPE public._lockplane_old_one;
--    hazard of the undo drop_type: type public.one loses back\slash; rows that hold one make the step fail
--    undo:
ALTER TYPE public.one RENAME TO _lockplane_old_one;
CREATE TYPE public.one AS ENUM ('a');
ALTER TABLE public.t ALTER COLUMN o DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN o TYPE public.one USING o::text::public.one;
ALTER TABLE public.t ALTER COLUMN o SET DEFAULT COALESCE(NULL::public.one, 'a'::public.one);
DROP TYPE public._lockplane_old_one;

-- 2. change type public.three from (a) to (a, b\c)
ALTER TYPE public.three RENAME TO _lockplane_old_three;
CREATE TYPE public.three AS ENUM ('a', 'b\c');
ALTER TABLE public.t ALTER COLUMN rest DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN rest TYPE public.three[] USING rest::text[]::public.three[];
ALTER TABLE public.t ALTER COLUMN rest SET DEFAULT '{"b\\c"}'::public.three[];
DROP TYPE public._lockplane_old_three;
--    hazard of the undo drop_type: type public.three loses b\c; rows that hold one make the step fail
--    undo:
ALTER TYPE public.three RENAME TO _lockplane_old_three;
CREATE TYPE public.three AS ENUM ('a');
ALTER TABLE public.t ALTER COLUMN rest DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN rest TYPE public.three[] USING rest::text[]::public.three[];
ALTER TABLE public.t ALTER COLUMN rest SET DEFAULT '{a}'::public.three[];
DROP TYPE public._lockplane_old_three;

-- 3. change type public.two from (a) to (a, a, "b" isn't c)
ALTER TYPE public.two RENAME TO _lockplane_old_two;
CREATE TYPE public.two AS ENUM ('a', 'a, "b" isn''t c');
ALTER TABLE public.t ALTER COLUMN list DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN list TYPE public.two[] USING list::text[]::public.two[];
ALTER TABLE public.t ALTER COLUMN list SET DEFAULT '{"a, \"b\" isn''t c"}'::public.two[];
DROP TYPE public._lockplane_old_two;
--    hazard of the undo drop_type: type public.two loses a, "b" isn't c; rows that hold one make the step fail
--    undo:
ALTER TYPE public.two RENAME TO _lockplane_old_two;
CREATE TYPE public.two AS ENUM ('a');
ALTER TABLE public.t ALTER COLUMN list DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN list TYPE public.two[] USING list::text[]::public.two[];
ALTER TABLE public.t ALTER COLUMN list SET DEFAULT '{a}'::public.two[];
DROP TYPE public._lockplane_old_two;
