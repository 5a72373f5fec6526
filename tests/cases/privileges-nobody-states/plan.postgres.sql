-- 1. rename type public.fewer to public.few
--    hazard rename: type public.fewer becomes public.few: code that still uses the old name fails
ALTER TYPE public.fewer RENAME TO few;
--    hazard of the undo rename: type public.few becomes public.fewer: code that still uses the old name fails
--    undo:
ALTER TYPE public.few RENAME TO fewer;

-- 2. rename type public.more to public.many
--    hazard rename: type public.more becomes public.many: code that still uses the old name fails
ALTER TYPE public.more RENAME TO many;
--    hazard of the undo rename: type public.many becomes public.more: code that still uses the old name fails
--    undo:
ALTER TYPE public.many RENAME TO more;

-- 3. drop function public.returns(public.t)
DROP FUNCTION public.returns(public.t);
--    undo:
CREATE OR REPLACE FUNCTION public.returns(a public.t)
 RETURNS text
 LANGUAGE sql
 SECURITY DEFINER
AS $function$SELECT $1.e$function$;

-- 4. rename table public.t to public.u
--    hazard rename: table public.t becomes public.u: code that still uses the old name fails
ALTER TABLE public.t RENAME TO u;
--    hazard of the undo rename: table public.u becomes public.t: code that still uses the old name fails
--    undo:
ALTER TABLE public.u RENAME TO t;

-- 5. rename column public.u.e to f
--    hazard rename: public.u.e becomes public.u.f: code that still uses the old name fails
ALTER TABLE public.u RENAME COLUMN e TO f;
--    hazard of the undo rename: public.u.f becomes public.u.e: code that still uses the old name fails
--    undo:
ALTER TABLE public.u RENAME COLUMN f TO e;

-- 6. change type public.few from (x, y) to (x)
--    hazard drop_type: type public.few loses y; rows that hold one make the step fail
ALTER TYPE public.few RENAME TO _lockplane_old_few;
CREATE TYPE public.few AS ENUM ('x');
ALTER TABLE public.u ALTER COLUMN a TYPE public.few USING a::text::public.few;
DROP TYPE public._lockplane_old_few;
--    undo:
ALTER TYPE public.few RENAME TO _lockplane_old_few;
CREATE TYPE public.few AS ENUM ('x', 'y');
ALTER TABLE public.u ALTER COLUMN a TYPE public.few USING a::text::public.few;
DROP TYPE public._lockplane_old_few;

-- 7. change type public.many from (x) to (x, y)
ALTER TYPE public.many ADD VALUE 'y' AFTER 'x';
--    hazard of the undo drop_type: type public.many loses y; rows that hold one make the step fail
--    undo:
ALTER TYPE public.many RENAME TO _lockplane_old_many;
CREATE TYPE public.many AS ENUM ('x');
DROP TYPE public._lockplane_old_many;

-- 8. create table public.other
CREATE TABLE public.other (
    id integer
);
--    hazard of the undo drop_table: every row of public.other is deleted; undoing brings the table back empty
--    undo:
DROP TABLE public.other;

-- 9. change column public.u.f (text) to f (character varying(10))
--    hazard lossy_type: values of public.u.f may be rounded, cut or changed from text to character varying(10) without an error
ALTER TABLE public.u ALTER COLUMN f TYPE character varying(10);
--    undo, but for the values of public.u.f as they were:
ALTER TABLE public.u ALTER COLUMN f TYPE text;

-- 10. create function public.returns(public.u)
CREATE OR REPLACE FUNCTION public.returns(b public.u)
 RETURNS character varying
 LANGUAGE sql
 SECURITY DEFINER
AS $function$SELECT $1.f$function$;
--    undo:
DROP FUNCTION public.returns(public.u);
