-- 1. drop unique constraint t_b of public.t
ALTER TABLE public.t DROP CONSTRAINT t_b;
--    hazard of the undo new_demand: unique constraint t_b of public.t: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.t ADD CONSTRAINT t_b UNIQUE (b);

-- 2. drop unique constraint t_bc of public.t
ALTER TABLE public.t DROP CONSTRAINT t_bc;
--    undo:
ALTER TABLE public.t ADD CONSTRAINT t_bc UNIQUE (b, c);

-- 3. add unique constraint t_a to public.t
--    hazard new_demand: unique constraint t_a of public.t: the step fails if a row does not meet it
ALTER TABLE public.t ADD CONSTRAINT t_a UNIQUE (a);
--    undo:
ALTER TABLE public.t DROP CONSTRAINT t_a;

-- 4. add unique constraint t_bc to public.t
ALTER TABLE public.t ADD CONSTRAINT t_bc UNIQUE (c, b);
--    undo:
ALTER TABLE public.t DROP CONSTRAINT t_bc;
