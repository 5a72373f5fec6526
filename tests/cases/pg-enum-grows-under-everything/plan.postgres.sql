-- 1. change type public.status from (new, open, gone) to (new, open, late, gone)
ALTER TYPE public.status ADD VALUE 'late' AFTER 'open';
--    hazard of the undo drop_type: type public.status loses late; rows that hold one make the step fail
--    undo:
DROP MATERIALIZED VIEW public.summary;
DROP VIEW public.news;
ALTER TABLE public.tasks DROP CONSTRAINT tasks_status_fkey;
ALTER TABLE ONLY public.tasks ALTER COLUMN live DROP DEFAULT;
DROP INDEX public.tasks_weight;
DROP INDEX public.tasks_new;
DROP INDEX public.tasks_first;
ALTER TABLE public.tasks DROP CONSTRAINT weighs;
ALTER TABLE ONLY public.kinds ALTER COLUMN weight DROP DEFAULT;
ALTER TABLE public.tasks DROP COLUMN weight;
DROP FUNCTION public.weight(public.status);
ALTER TYPE public.status RENAME TO _lockplane_old_status_2;
ALTER TYPE public.pair RENAME TO _lockplane_old_pair;
ALTER DOMAIN public.live_status RENAME TO _lockplane_old_live_statu;
CREATE TYPE public.status AS ENUM ('new', 'open', 'gone');
CREATE TYPE public.pair AS (
    first public.status,
    second integer
);
CREATE DOMAIN public.live_status AS public.status;
ALTER DOMAIN public.live_status SET DEFAULT 'new'::public.status;
ALTER DOMAIN public.live_status ADD CONSTRAINT live_status_check CHECK ((VALUE <> 'gone'::public.status));
ALTER TABLE public.kinds ALTER COLUMN status TYPE public.status USING status::text::public.status;
ALTER TABLE public.tasks ALTER COLUMN status DROP DEFAULT;
ALTER TABLE public.tasks ALTER COLUMN status TYPE public.status USING status::text::public.status, ALTER COLUMN pair TYPE public.pair USING pair::text::public.pair, ALTER COLUMN live TYPE public.live_status USING live::text::public.live_status;
ALTER TABLE public.tasks ALTER COLUMN status SET DEFAULT 'new'::public.status;
DROP DOMAIN public._lockplane_old_live_statu;
DROP TYPE public._lockplane_old_pair;
DROP TYPE public._lockplane_old_status_2;
CREATE OR REPLACE FUNCTION public.weight(public.status)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT length($1::text) $function$;
ALTER TABLE public.tasks ADD COLUMN weight integer GENERATED ALWAYS AS (public.weight(status)) STORED;
ALTER TABLE ONLY public.kinds ALTER COLUMN weight SET DEFAULT public.weight('new'::public.status);
ALTER TABLE public.tasks ADD CONSTRAINT weighs CHECK (public.weight((live)::public.status) > 0);
CREATE INDEX tasks_first ON public.tasks (((pair).first));
CREATE UNIQUE INDEX tasks_new ON public.tasks (id) WHERE status = 'new'::public.status;
CREATE INDEX tasks_weight ON public.tasks ((public.weight(status)), weight);
ALTER TABLE ONLY public.tasks ALTER COLUMN live SET DEFAULT 'new'::public.status;
ALTER TABLE public.tasks ADD CONSTRAINT tasks_status_fkey FOREIGN KEY (status) REFERENCES public.kinds (status);
CREATE VIEW public.news AS
 SELECT tasks.id,
    tasks.pair
   FROM public.tasks
  WHERE (tasks.status = 'new'::public.status);
COMMENT ON VIEW public.news IS 'the newest';
CREATE MATERIALIZED VIEW public.summary AS
 SELECT tasks.status,
    count(*) AS n
   FROM public.tasks
  GROUP BY tasks.status;
CREATE UNIQUE INDEX summary_status ON public.summary USING btree (status);
