-- 1. add check t_note to public.t
--    hazard new_demand: check t_note of public.t: the step fails if a row does not meet it
ALTER TABLE public.t ADD CONSTRAINT t_note CHECK (note <> ''::text) NO INHERIT;
--    undo:
ALTER TABLE public.t DROP CONSTRAINT t_note;

-- 2. add unique constraint t_cover to public.t
--    hazard new_demand: unique constraint t_cover of public.t: the step fails if a row does not meet it
ALTER TABLE public.t ADD CONSTRAINT t_cover UNIQUE (a, c) INCLUDE (note);
--    undo:
ALTER TABLE public.t DROP CONSTRAINT t_cover;

-- 3. add foreign key t_ab to public.t
--    hazard new_demand: foreign key t_ab of public.t: the step fails if a row does not meet it
ALTER TABLE public.t ADD CONSTRAINT t_ab FOREIGN KEY (a, b) REFERENCES public.p (a, b) MATCH FULL ON DELETE SET NULL;
--    undo:
ALTER TABLE public.t DROP CONSTRAINT t_ab;
