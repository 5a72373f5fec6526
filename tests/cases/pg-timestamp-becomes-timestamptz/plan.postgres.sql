-- 1. change column public.t.at (timestamp without time zone, not null, default now()) to at (timestamp with time zone, not null, default now())
--    hazard lossy_type: values of public.t.at may be rounded, cut or changed from timestamp without time zone to timestamp with time zone without an error
ALTER TABLE public.t ALTER COLUMN at DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN at TYPE timestamp with time zone;
ALTER TABLE public.t ALTER COLUMN at SET DEFAULT now();
--    hazard of the undo lossy_type: values of public.t.at may be rounded, cut or changed from timestamp with time zone to timestamp without time zone without an error
--    undo, but for the values of public.t.at as they were:
ALTER TABLE public.t ALTER COLUMN at DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN at TYPE timestamp without time zone;
ALTER TABLE public.t ALTER COLUMN at SET DEFAULT now();
