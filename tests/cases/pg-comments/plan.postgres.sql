-- 1. comment on column public.t.a
COMMENT ON COLUMN public.t.a IS 'two
lines';
--    undo:
COMMENT ON COLUMN public.t.a IS NULL;

-- 2. comment on column public.t.b
COMMENT ON COLUMN public.t.b IS NULL;
--    undo:
COMMENT ON COLUMN public.t.b IS 'goes away';

-- 3. add check t_a to public.t
--    hazard new_demand: check t_a of public.t: the step fails if a row does not meet it
ALTER TABLE public.t ADD CONSTRAINT t_a CHECK (a <> ''::text);
COMMENT ON CONSTRAINT t_a ON public.t IS 'on a constraint';
--    undo:
ALTER TABLE public.t DROP CONSTRAINT t_a;

-- 4. create index t_b on public.t
CREATE INDEX t_b ON public.t (b);
COMMENT ON INDEX public.t_b IS 'on an index';
--    undo:
DROP INDEX public.t_b;

-- 5. comment on public.t
COMMENT ON TABLE public.t IS 'new words, it''s "quoted"';
--    undo:
COMMENT ON TABLE public.t IS 'old words';
