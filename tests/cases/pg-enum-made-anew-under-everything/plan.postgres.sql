-- 1. drop view public.news
DROP VIEW public.news;
--    undo:
CREATE VIEW public.news AS
 SELECT tasks.id,
    tasks.pair
   FROM public.tasks
  WHERE (tasks.status = 'new'::public.status);
COMMENT ON VIEW public.news IS 'the newest';

-- 2. drop materialized view public.summary
DROP MATERIALIZED VIEW public.summary;
--    undo:
CREATE MATERIALIZED VIEW public.summary AS
 SELECT tasks.status,
    count(*) AS n
   FROM public.tasks
  GROUP BY tasks.status;
CREATE UNIQUE INDEX summary_status ON public.summary USING btree (status);

-- 3. drop foreign key tasks_status_fkey of public.tasks
ALTER TABLE public.tasks DROP CONSTRAINT tasks_status_fkey;
--    undo:
ALTER TABLE public.tasks ADD CONSTRAINT tasks_status_fkey FOREIGN KEY (status) REFERENCES public.kinds (status);

-- 4. drop default of public.kinds.weight
ALTER TABLE ONLY public.kinds ALTER COLUMN weight DROP DEFAULT;
--    undo:
ALTER TABLE ONLY public.kinds ALTER COLUMN weight SET DEFAULT public.weight('new'::public.status);

-- 5. drop check weighs of public.tasks
ALTER TABLE public.tasks DROP CONSTRAINT weighs;
--    hazard of the undo new_demand: check weighs of public.tasks: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.tasks ADD CONSTRAINT weighs CHECK (public.weight((live)::public.status) > 0);

-- 6. drop index tasks_first on public.tasks
DROP INDEX public.tasks_first;
--    undo:
CREATE INDEX tasks_first ON public.tasks (((pair).first));

-- 7. drop index tasks_new on public.tasks
DROP INDEX public.tasks_new;
--    undo:
CREATE UNIQUE INDEX tasks_new ON public.tasks (id) WHERE status = 'new'::public.status;

-- 8. drop index tasks_weight on public.tasks
DROP INDEX public.tasks_weight;
--    undo:
CREATE INDEX tasks_weight ON public.tasks ((public.weight(status)), weight);

-- 9. drop default of public.tasks.live
ALTER TABLE ONLY public.tasks ALTER COLUMN live DROP DEFAULT;
--    undo:
ALTER TABLE ONLY public.tasks ALTER COLUMN live SET DEFAULT 'new'::public.status;

-- 10. drop column public.tasks.weight
ALTER TABLE public.tasks DROP COLUMN weight;
--    undo:
ALTER TABLE public.tasks ADD COLUMN weight integer GENERATED ALWAYS AS (public.weight(status)) STORED;

-- 11. drop function public.weight(public.status)
DROP FUNCTION public.weight(public.status);
--    undo:
CREATE OR REPLACE FUNCTION public.weight(public.status)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT length($1::text) $function$;

-- 12. change type public.status from (new, open, gone) to (open, new, gone); make type public.pair anew; make domain public.live_status anew
ALTER TYPE public.status RENAME TO _lockplane_old_status_2;
ALTER TYPE public.pair RENAME TO _lockplane_old_pair;
ALTER DOMAIN public.live_status RENAME TO _lockplane_old_live_statu;
CREATE TYPE public.status AS ENUM ('open', 'new', 'gone');
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
--    undo:
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

-- 13. create function public.weight(public.status)
CREATE OR REPLACE FUNCTION public.weight(public.status)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT length($1::text) $function$;
--    undo:
DROP FUNCTION public.weight(public.status);

-- 14. set default of public.kinds.weight
ALTER TABLE ONLY public.kinds ALTER COLUMN weight SET DEFAULT public.weight('new'::public.status);
--    undo:
ALTER TABLE ONLY public.kinds ALTER COLUMN weight DROP DEFAULT;

-- 15. add column public.tasks.weight (integer, generated as public.weight(status))
ALTER TABLE public.tasks ADD COLUMN weight integer GENERATED ALWAYS AS (public.weight(status)) STORED;
--    undo:
ALTER TABLE public.tasks DROP COLUMN weight;

-- 16. set default of public.tasks.live
ALTER TABLE ONLY public.tasks ALTER COLUMN live SET DEFAULT 'new'::public.status;
--    undo:
ALTER TABLE ONLY public.tasks ALTER COLUMN live DROP DEFAULT;

-- 17. add check weighs to public.tasks
--    hazard new_demand: check weighs of public.tasks: the step fails if a row does not meet it
ALTER TABLE public.tasks ADD CONSTRAINT weighs CHECK (public.weight((live)::public.status) > 0);
--    undo:
ALTER TABLE public.tasks DROP CONSTRAINT weighs;

-- 18. create index tasks_first on public.tasks
CREATE INDEX tasks_first ON public.tasks (((pair).first));
--    undo:
DROP INDEX public.tasks_first;

-- 19. create index tasks_new on public.tasks
CREATE UNIQUE INDEX tasks_new ON public.tasks (id) WHERE status = 'new'::public.status;
--    undo:
DROP INDEX public.tasks_new;

-- 20. create index tasks_weight on public.tasks
CREATE INDEX tasks_weight ON public.tasks ((public.weight(status)), weight);
--    undo:
DROP INDEX public.tasks_weight;

-- 21. create view public.news
CREATE VIEW public.news AS
 SELECT tasks.id,
    tasks.pair
   FROM public.tasks
  WHERE (tasks.status = 'new'::public.status);
COMMENT ON VIEW public.news IS 'the newest';
--    undo:
DROP VIEW public.news;

-- 22. create materialized view public.summary
CREATE MATERIALIZED VIEW public.summary AS
 SELECT tasks.status,
    count(*) AS n
   FROM public.tasks
  GROUP BY tasks.status;
CREATE UNIQUE INDEX summary_status ON public.summary USING btree (status);
--    undo:
DROP MATERIALIZED VIEW public.summary;

-- 23. add foreign key tasks_status_fkey to public.tasks
ALTER TABLE public.tasks ADD CONSTRAINT tasks_status_fkey FOREIGN KEY (status) REFERENCES public.kinds (status);
--    undo:
ALTER TABLE public.tasks DROP CONSTRAINT tasks_status_fkey;
