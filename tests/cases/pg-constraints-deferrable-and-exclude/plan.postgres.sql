-- 1. drop unique constraint t_pos of public.t
ALTER TABLE public.t DROP CONSTRAINT t_pos;
--    undo:
ALTER TABLE public.t ADD CONSTRAINT t_pos UNIQUE (pos);

-- 2. change foreign key t_p of public.t
ALTER TABLE public.t ALTER CONSTRAINT t_p DEFERRABLE INITIALLY DEFERRED;
--    undo:
ALTER TABLE public.t ALTER CONSTRAINT t_p NOT DEFERRABLE;

-- 3. add exclusion constraint t_during to public.t
--    hazard new_demand: exclusion constraint t_during of public.t: the step fails if a row does not meet it
ALTER TABLE public.t ADD CONSTRAINT t_during EXCLUDE USING gist (during WITH &&);
--    undo:
ALTER TABLE public.t DROP CONSTRAINT t_during;

-- 4. add unique constraint t_pos to public.t
ALTER TABLE public.t ADD CONSTRAINT t_pos UNIQUE (pos) DEFERRABLE;
--    undo:
ALTER TABLE public.t DROP CONSTRAINT t_pos;
