-- 1. add primary key t_pkey to public.t
--    hazard new_demand: primary key t_pkey of public.t: the step fails if a row does not meet it
ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY (id);
--    undo:
ALTER TABLE public.t DROP CONSTRAINT t_pkey;
