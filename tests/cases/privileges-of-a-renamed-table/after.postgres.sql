-- renamed from: public.t
CREATE TABLE public.u (id int, x text);
GRANT SELECT ON public.u TO PUBLIC;
GRANT UPDATE (x) ON public.u TO PUBLIC;
