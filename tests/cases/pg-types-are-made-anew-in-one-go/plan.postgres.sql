-- 1. change type public.st from (x, y, z) to (x, y)
--    hazard drop_type: type public.st loses z; rows that hold one make the step fail
ALTER TYPE public.st RENAME TO _lockplane_old_st;
CREATE TYPE public.st AS ENUM ('x', 'y');
ALTER TABLE public.t ALTER COLUMN s DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN s TYPE public.st USING s::text::public.st, ALTER COLUMN s2 TYPE public.st USING s2::text::public.st;
ALTER TABLE public.t ALTER COLUMN s SET DEFAULT 'y'::public.st;
ALTER TABLE public.u ALTER COLUMN s4 DROP DEFAULT;
ALTER TABLE public.u ALTER COLUMN s3 TYPE public.st[] USING s3::text[]::public.st[], ALTER COLUMN s4 TYPE public.st USING s4::text::public.st;
ALTER TABLE public.u ALTER COLUMN s4 SET DEFAULT 'y'::public.st;
DROP TYPE public._lockplane_old_st;
--    undo:
ALTER TYPE public.st RENAME TO _lockplane_old_st;
CREATE TYPE public.st AS ENUM ('x', 'y', 'z');
ALTER TABLE public.t ALTER COLUMN s DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN s TYPE public.st USING s::text::public.st, ALTER COLUMN s2 TYPE public.st USING s2::text::public.st;
ALTER TABLE public.t ALTER COLUMN s SET DEFAULT 'x'::public.st;
ALTER TABLE public.u ALTER COLUMN s4 DROP DEFAULT;
ALTER TABLE public.u ALTER COLUMN s3 TYPE public.st[] USING s3::text[]::public.st[], ALTER COLUMN s4 TYPE public.st USING s4::text::public.st;
ALTER TABLE public.u ALTER COLUMN s4 SET DEFAULT 'y'::public.st;
DROP TYPE public._lockplane_old_st;

-- 2. make domain public.d anew, change column n of public.t
ALTER DOMAIN public.d RENAME TO _lockplane_old_d;
CREATE DOMAIN public.d AS bigint;
ALTER TABLE public.t ALTER COLUMN d TYPE public.d, ALTER COLUMN n TYPE bigint;
DROP DOMAIN public._lockplane_old_d;
--    hazard of the undo new_demand: public.t.n becomes integer: the step fails if a value does not fit
--    undo:
ALTER DOMAIN public.d RENAME TO _lockplane_old_d;
CREATE DOMAIN public.d AS integer;
ALTER TABLE public.t ALTER COLUMN n TYPE integer, ALTER COLUMN d TYPE public.d;
DROP DOMAIN public._lockplane_old_d;
