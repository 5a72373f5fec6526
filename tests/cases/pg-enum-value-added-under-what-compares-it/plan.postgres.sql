-- 1. change type public.status from (new, open, done) to (new, open, late, done)
ALTER TYPE public.status ADD VALUE 'late' AFTER 'open';
--    hazard of the undo drop_type: type public.status loses late; rows that hold one make the step fail
--    undo:
DROP VIEW public.open_ids;
DROP VIEW public.open_tasks;
DROP INDEX public.undone;
DROP INDEX public.done_first;
ALTER TABLE public.tasks DROP CONSTRAINT known;
ALTER TABLE public.tasks DROP COLUMN is_done;
DROP FUNCTION public.label(public.status);
ALTER TYPE public.status RENAME TO _lockplane_old_status;
CREATE TYPE public.status AS ENUM ('new', 'open', 'done');
ALTER TABLE public.tasks ALTER COLUMN status DROP DEFAULT;
ALTER TABLE public.tasks ALTER COLUMN status TYPE public.status USING status::text::public.status, ALTER COLUMN past TYPE public.status[] USING past::text[]::public.status[];
ALTER TABLE public.tasks ALTER COLUMN status SET DEFAULT 'new'::public.status;
DROP TYPE public._lockplane_old_status;
CREATE OR REPLACE FUNCTION public.label(public.status)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT $1::text $function$;
ALTER TABLE public.tasks ADD COLUMN is_done boolean GENERATED ALWAYS AS (status = 'done'::public.status) STORED;
ALTER TABLE public.tasks ADD CONSTRAINT known CHECK ((status <> 'open'::public.status) OR (id > 0));
CREATE INDEX done_first ON public.tasks (is_done);
CREATE INDEX undone ON public.tasks (id) WHERE status <> 'done'::public.status;
CREATE VIEW public.open_tasks AS
 SELECT tasks.id,
    tasks.status
   FROM public.tasks
  WHERE (tasks.status = 'open'::public.status);
CREATE VIEW public.open_ids AS
 SELECT open_tasks.id
   FROM public.open_tasks;
