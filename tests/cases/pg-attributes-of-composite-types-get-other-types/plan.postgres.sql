-- 1. drop function public.o(public.outer_one)
DROP FUNCTION public.o(public.outer_one);
--    undo:
CREATE OR REPLACE FUNCTION public.o(x public.outer_one)
 RETURNS integer
 LANGUAGE sql
AS $function$ select ((x).i).a $function$;

-- 2. make type public.held anew
ALTER TYPE public.held RENAME TO _lockplane_old_held;
CREATE TYPE public.held AS (
    a integer,
    b bigint
);
ALTER TABLE public.h ALTER COLUMN h TYPE public.held[] USING h::text[]::public.held[];
DROP TYPE public._lockplane_old_held;
--    undo:
ALTER TYPE public.held RENAME TO _lockplane_old_held;
CREATE TYPE public.held AS (
    a integer,
    b integer
);
ALTER TABLE public.h ALTER COLUMN h TYPE public.held[] USING h::text[]::public.held[];
DROP TYPE public._lockplane_old_held;

-- 3. make type public.inner_one anew; make type public.outer_one anew
ALTER TYPE public.inner_one RENAME TO _lockplane_old_inner_one;
ALTER TYPE public.outer_one RENAME TO _lockplane_old_outer_one;
CREATE TYPE public.inner_one AS (
    a bigint,
    b text
);
COMMENT ON COLUMN public.inner_one.a IS 'of the inner one';
CREATE TYPE public.outer_one AS (
    i public.inner_one
);
DROP TYPE public._lockplane_old_outer_one;
DROP TYPE public._lockplane_old_inner_one;
--    undo:
ALTER TYPE public.inner_one RENAME TO _lockplane_old_inner_one;
ALTER TYPE public.outer_one RENAME TO _lockplane_old_outer_one;
CREATE TYPE public.inner_one AS (
    a integer,
    b text
);
COMMENT ON COLUMN public.inner_one.a IS 'of the inner one';
CREATE TYPE public.outer_one AS (
    i public.inner_one
);
DROP TYPE public._lockplane_old_outer_one;
DROP TYPE public._lockplane_old_inner_one;

-- 4. change type public.seen
ALTER TYPE public.seen ALTER ATTRIBUTE b TYPE bigint;
--    undo:
ALTER TYPE public.seen ALTER ATTRIBUTE b TYPE integer;

-- 5. change type public.spec
ALTER TYPE public.spec ALTER ATTRIBUTE attempts TYPE smallint;
ALTER TYPE public.spec ADD ATTRIBUTE more integer;
--    hazard of the undo drop_type: type public.spec loses more in every value
--    undo:
ALTER TYPE public.spec DROP ATTRIBUTE more;
ALTER TYPE public.spec ALTER ATTRIBUTE attempts TYPE integer;

-- 6. change type public.told
ALTER TYPE public.told ALTER ATTRIBUTE a TYPE numeric(5,2);
ALTER TYPE public.told ALTER ATTRIBUTE b TYPE character varying(10) COLLATE "POSIX";
--    undo:
ALTER TYPE public.told ALTER ATTRIBUTE a TYPE integer;
ALTER TYPE public.told ALTER ATTRIBUTE b TYPE text COLLATE "C";

-- 7. create function public.o(public.outer_one)
CREATE OR REPLACE FUNCTION public.o(x public.outer_one)
 RETURNS integer
 LANGUAGE sql
AS $function$ select ((x).i).a::int $function$;
--    undo:
DROP FUNCTION public.o(public.outer_one);

-- 8. replace function public.s()
CREATE OR REPLACE FUNCTION public.s()
 RETURNS public.seen
 LANGUAGE sql
AS $function$ select 1, 2::bigint $function$;
--    undo:
CREATE OR REPLACE FUNCTION public.s()
 RETURNS public.seen
 LANGUAGE sql
AS $function$ select 1, 2 $function$;

-- 9. replace function public.t(public.told)
CREATE OR REPLACE FUNCTION public.t(x public.told)
 RETURNS text
 LANGUAGE plpgsql
AS $function$ begin return x.b || x.a; end $function$;
--    undo:
CREATE OR REPLACE FUNCTION public.t(x public.told)
 RETURNS text
 LANGUAGE plpgsql
AS $function$ begin return x.b; end $function$;
