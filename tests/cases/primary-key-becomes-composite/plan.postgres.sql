-- 1. drop primary key t_pkey of public.t
ALTER TABLE public.t DROP CONSTRAINT t_pkey;
--    hazard of the undo new_demand: primary key t_pkey of public.t: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY (id);

-- 2. add primary key t_pkey to public.t
ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY (tenant, id);
--    undo:
ALTER TABLE public.t DROP CONSTRAINT t_pkey;
