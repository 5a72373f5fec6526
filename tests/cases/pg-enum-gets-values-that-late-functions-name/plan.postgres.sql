-- 1. drop check checked_k_check of public.checked
ALTER TABLE public.checked DROP CONSTRAINT checked_k_check;
--    hazard of the undo new_demand: check checked_k_check of public.checked: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.checked ADD CONSTRAINT checked_k_check CHECK (public.is_a(k));

-- 2. drop function public.is_a(public.kind)
DROP FUNCTION public.is_a(public.kind);
--    undo:
CREATE OR REPLACE FUNCTION public.is_a(k public.kind)
 RETURNS boolean
 LANGUAGE plpgsql
 IMMUTABLE
AS $function$ BEGIN RETURN k = 'a'; END $function$;

-- 3. change type public.kind from (a) to (a, b)
ALTER TYPE public.kind RENAME TO _lockplane_old_kind;
CREATE TYPE public.kind AS ENUM ('a', 'b');
ALTER TABLE public.checked ALTER COLUMN k TYPE public.kind USING k::text::public.kind;
DROP TYPE public._lockplane_old_kind;
--    hazard of the undo drop_type: type public.kind loses b; rows that hold one make the step fail
--    undo:
ALTER TYPE public.kind RENAME TO _lockplane_old_kind;
CREATE TYPE public.kind AS ENUM ('a');
ALTER TABLE public.checked ALTER COLUMN k TYPE public.kind USING k::text::public.kind;
DROP TYPE public._lockplane_old_kind;

-- 4. change type public.late from (x) to (x, y)
ALTER TYPE public.late RENAME TO _lockplane_old_late;
CREATE TYPE public.late AS ENUM ('x', 'y');
ALTER TABLE public.lates ALTER COLUMN l TYPE public.late USING l::text::public.late;
DROP TYPE public._lockplane_old_late;
--    hazard of the undo drop_type: type public.late loses y; rows that hold one make the step fail
--    undo:
ALTER TYPE public.late RENAME TO _lockplane_old_late;
CREATE TYPE public.late AS ENUM ('x');
ALTER TABLE public.lates ALTER COLUMN l TYPE public.late USING l::text::public.late;
DROP TYPE public._lockplane_old_late;

-- 5. change type public.st from (todo, doing) to (todo, cancelled, doing)
ALTER TYPE public.st ADD VALUE 'cancelled' AFTER 'todo';
--    hazard of the undo drop_type: type public.st loses cancelled; rows that hold one make the step fail
--    undo:
ALTER TYPE public.st RENAME TO _lockplane_old_st;
CREATE TYPE public.st AS ENUM ('todo', 'doing');
ALTER TABLE public.jobs ALTER COLUMN s DROP DEFAULT;
ALTER TABLE public.jobs ALTER COLUMN s TYPE public.st USING s::text::public.st;
ALTER TABLE public.jobs ALTER COLUMN s SET DEFAULT 'todo'::public.st;
DROP TYPE public._lockplane_old_st;

-- 6. create function public.is_a(public.kind)
CREATE OR REPLACE FUNCTION public.is_a(k public.kind)
 RETURNS boolean
 LANGUAGE plpgsql
 IMMUTABLE
AS $function$ BEGIN RETURN k IN ('a', 'b'); END $function$;
--    undo:
DROP FUNCTION public.is_a(public.kind);

-- 7. replace function public.stop(integer)
CREATE OR REPLACE FUNCTION public.stop(p_id integer)
 RETURNS integer
 LANGUAGE plpgsql
AS $function$ BEGIN UPDATE jobs SET s = 'cancelled'::st WHERE id = p_id; RETURN 1; END $function$;
--    undo:
CREATE OR REPLACE FUNCTION public.stop(p_id integer)
 RETURNS integer
 LANGUAGE plpgsql
AS $function$ BEGIN UPDATE jobs SET s = 'doing' WHERE id = p_id; RETURN 1; END $function$;

-- 8. replace function public.watch()
CREATE OR REPLACE FUNCTION public.watch()
 RETURNS trigger
 LANGUAGE plpgsql
 STABLE
AS $function$ BEGIN IF new.s = 'cancelled' THEN new.note := 'stopped'; END IF; RETURN new; END $function$;
--    undo:
CREATE OR REPLACE FUNCTION public.watch()
 RETURNS trigger
 LANGUAGE plpgsql
 STABLE
AS $function$ BEGIN RETURN new; END $function$;

-- 9. create function public.with_default(public.late)
CREATE OR REPLACE FUNCTION public.with_default(l public.late DEFAULT 'y'::public.late)
 RETURNS integer
 LANGUAGE plpgsql
AS $function$ BEGIN RETURN 1; END $function$;
--    hazard of the undo drop_object: function public.with_default(public.late) is dropped; code that uses it stops working
--    undo:
DROP FUNCTION public.with_default(public.late);

-- 10. create procedure public.stop_all()
CREATE OR REPLACE PROCEDURE public.stop_all()
 LANGUAGE plpgsql
AS $procedure$ DECLARE to_what st := 'cancelled'; BEGIN UPDATE jobs SET s = to_what; END $procedure$;
--    hazard of the undo drop_object: procedure public.stop_all() is dropped; code that uses it stops working
--    undo:
DROP PROCEDURE public.stop_all();

-- 11. add check checked_k_check to public.checked
--    hazard new_demand: check checked_k_check of public.checked: the step fails if a row does not meet it
ALTER TABLE public.checked ADD CONSTRAINT checked_k_check CHECK (public.is_a(k));
--    undo:
ALTER TABLE public.checked DROP CONSTRAINT checked_k_check;

-- 12. add check checked_k_check1 to public.checked
--    hazard new_demand: check checked_k_check1 of public.checked: the step fails if a row does not meet it
ALTER TABLE public.checked ADD CONSTRAINT checked_k_check1 CHECK (public.is_a(k) IS NOT NULL);
--    undo:
ALTER TABLE public.checked DROP CONSTRAINT checked_k_check1;

-- 13. add column public.jobs.note (text)
ALTER TABLE public.jobs ADD COLUMN note text;
--    hazard of the undo drop_column: every value of public.jobs.note is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE public.jobs DROP COLUMN note;
