-- 1. drop function public.label(public.status)
DROP FUNCTION public.label(public.status);
--    undo:
CREATE OR REPLACE FUNCTION public.label(public.status)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT $1::text $function$;

-- 2. drop view public.open_ids
DROP VIEW public.open_ids;
--    undo:
CREATE VIEW public.open_ids AS
 SELECT open_tasks.id
   FROM public.open_tasks;

-- 3. drop view public.open_tasks
DROP VIEW public.open_tasks;
--    undo:
CREATE VIEW public.open_tasks AS
 SELECT tasks.id,
    tasks.status
   FROM public.tasks
  WHERE (tasks.status = 'open'::public.status);

-- 4. drop check known of public.tasks
ALTER TABLE public.tasks DROP CONSTRAINT known;
--    hazard of the undo new_demand: check known of public.tasks: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.tasks ADD CONSTRAINT known CHECK ((status <> 'open'::public.status) OR (id > 0));

-- 5. drop index done_first on public.tasks
DROP INDEX public.done_first;
--    undo:
CREATE INDEX done_first ON public.tasks (is_done);

-- 6. drop index undone on public.tasks
DROP INDEX public.undone;
--    undo:
CREATE INDEX undone ON public.tasks (id) WHERE status <> 'done'::public.status;

-- 7. drop column public.tasks.is_done
ALTER TABLE public.tasks DROP COLUMN is_done;
--    undo:
ALTER TABLE public.tasks ADD COLUMN is_done boolean GENERATED ALWAYS AS (status = 'done'::public.status) STORED;

-- 8. change type public.status from (new, open, done) to (open, new, done)
ALTER TYPE public.status RENAME TO _lockplane_old_status;
CREATE TYPE public.status AS ENUM ('open', 'new', 'done');
ALTER TABLE public.tasks ALTER COLUMN status DROP DEFAULT;
ALTER TABLE public.tasks ALTER COLUMN status TYPE public.status USING status::text::public.status, ALTER COLUMN past TYPE public.status[] USING past::text[]::public.status[];
ALTER TABLE public.tasks ALTER COLUMN status SET DEFAULT 'new'::public.status;
DROP TYPE public._lockplane_old_status;
--    undo:
ALTER TYPE public.status RENAME TO _lockplane_old_status;
CREATE TYPE public.status AS ENUM ('new', 'open', 'done');
ALTER TABLE public.tasks ALTER COLUMN status DROP DEFAULT;
ALTER TABLE public.tasks ALTER COLUMN status TYPE public.status USING status::text::public.status, ALTER COLUMN past TYPE public.status[] USING past::text[]::public.status[];
ALTER TABLE public.tasks ALTER COLUMN status SET DEFAULT 'new'::public.status;
DROP TYPE public._lockplane_old_status;

-- 9. create function public.label(public.status)
CREATE OR REPLACE FUNCTION public.label(public.status)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT $1::text $function$;
--    undo:
DROP FUNCTION public.label(public.status);

-- 10. add column public.tasks.is_done (boolean, generated as status = 'done'::public.status)
ALTER TABLE public.tasks ADD COLUMN is_done boolean GENERATED ALWAYS AS (status = 'done'::public.status) STORED;
--    undo:
ALTER TABLE public.tasks DROP COLUMN is_done;

-- 11. add check known to public.tasks
--    hazard new_demand: check known of public.tasks: the step fails if a row does not meet it
ALTER TABLE public.tasks ADD CONSTRAINT known CHECK ((status <> 'open'::public.status) OR (id > 0));
--    undo:
ALTER TABLE public.tasks DROP CONSTRAINT known;

-- 12. create index done_first on public.tasks
CREATE INDEX done_first ON public.tasks (is_done);
--    undo:
DROP INDEX public.done_first;

-- 13. create index undone on public.tasks
CREATE INDEX undone ON public.tasks (id) WHERE status <> 'done'::public.status;
--    undo:
DROP INDEX public.undone;

-- 14. create view public.open_tasks
CREATE VIEW public.open_tasks AS
 SELECT tasks.id,
    tasks.status
   FROM public.tasks
  WHERE (tasks.status = 'open'::public.status);
--    undo:
DROP VIEW public.open_tasks;

-- 15. create view public.open_ids
CREATE VIEW public.open_ids AS
 SELECT open_tasks.id
   FROM public.open_tasks;
--    undo:
DROP VIEW public.open_ids;
