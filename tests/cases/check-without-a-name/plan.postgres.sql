-- 1. drop check t_check of public.t
ALTER TABLE public.t DROP CONSTRAINT t_check;
--    hazard of the undo new_demand: check t_check of public.t: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.t ADD CONSTRAINT t_check CHECK (a < b);

-- 2. drop check t_title_check of public.t
ALTER TABLE public.t DROP CONSTRAINT t_title_check;
--    hazard of the undo new_demand: check t_title_check of public.t: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.t ADD CONSTRAINT t_title_check CHECK (length(title) > 0);

-- 3. add check t_b_check to public.t
--    hazard new_demand: check t_b_check of public.t: the step fails if a row does not meet it
ALTER TABLE public.t ADD CONSTRAINT t_b_check CHECK (b < 100);
--    undo:
ALTER TABLE public.t DROP CONSTRAINT t_b_check;

-- 4. add check t_check to public.t
--    hazard new_demand: check t_check of public.t: the step fails if a row does not meet it
ALTER TABLE public.t ADD CONSTRAINT t_check CHECK (a <= b);
--    undo:
ALTER TABLE public.t DROP CONSTRAINT t_check;

-- 5. add check t_title_check to public.t
--    hazard new_demand: check t_title_check of public.t: the step fails if a row does not meet it
ALTER TABLE public.t ADD CONSTRAINT t_title_check CHECK (length(title) > 1);
--    undo:
ALTER TABLE public.t DROP CONSTRAINT t_title_check;
