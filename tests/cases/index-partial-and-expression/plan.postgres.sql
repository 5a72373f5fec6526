-- 1. drop index t_state on public.t
DROP INDEX public.t_state;
--    undo:
CREATE INDEX t_state ON public.t (state) WHERE state <> 'done'::text;

-- 2. create index t_email on public.t
--    hazard new_demand: unique index t_email of public.t: the step fails if a row does not meet it
CREATE UNIQUE INDEX t_email ON public.t ((lower(email))) WHERE deleted_at IS NULL;
--    undo:
DROP INDEX public.t_email;

-- 3. create index t_mixed on public.t
CREATE INDEX t_mixed ON public.t (state, (id % 10), email DESC);
--    undo:
DROP INDEX public.t_mixed;

-- 4. create index t_state on public.t
CREATE INDEX t_state ON public.t (state) WHERE state = ANY (ARRAY['new'::text, 'open'::text]);
--    undo:
DROP INDEX public.t_state;
