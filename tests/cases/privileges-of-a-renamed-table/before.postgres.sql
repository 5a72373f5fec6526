CREATE TABLE public.t (id int, x text);
GRANT SELECT ON public.t TO PUBLIC;
GRANT UPDATE (x) ON public.t TO PUBLIC;
