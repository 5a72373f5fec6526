-- 1. add check job_state_check to public.job
--    hazard new_demand: check job_state_check of public.job: the step fails if a row does not meet it
ALTER TABLE public.job ADD CONSTRAINT job_state_check CHECK ((state)::text = ANY (((ARRAY['new'::character varying, 'done'::character varying])::character varying[])::text[]));
--    undo:
ALTER TABLE public.job DROP CONSTRAINT job_state_check;

-- 2. create index job_is_open on public.job
CREATE INDEX job_is_open ON public.job (((state)::text = ANY (((ARRAY['new'::character varying, 'stuck'::character varying])::character varying[])::text[])));
--    undo:
DROP INDEX public.job_is_open;

-- 3. create index job_open on public.job
CREATE INDEX job_open ON public.job (id) WHERE (state)::text = ANY (((ARRAY['new'::character varying, 'stuck'::character varying])::character varying[])::text[]);
--    undo:
DROP INDEX public.job_open;

-- 4. create view public.open_job
CREATE VIEW public.open_job AS
 SELECT job.id,
        CASE
            WHEN ((job.state)::text <> ALL (((ARRAY['done'::character varying, 'lost'::character varying])::character varying[])::text[])) THEN 1
            ELSE NULL::integer
        END AS open
   FROM public.job
  WHERE ((job.state)::text = ANY (((ARRAY['new'::character varying, 'stuck'::character varying])::character varying[])::text[]));
--    hazard of the undo drop_object: view public.open_job is dropped; code that uses it stops working
--    undo:
DROP VIEW public.open_job;

-- 5. create policy public.open_only on public.job
CREATE POLICY open_only ON public.job USING (((state)::text = ANY (((ARRAY['new'::character varying, 'stuck'::character varying])::character varying[])::text[])));
--    hazard of the undo drop_object: policy public.open_only on public.job is dropped; code that uses it stops working
--    undo:
DROP POLICY open_only ON public.job;
