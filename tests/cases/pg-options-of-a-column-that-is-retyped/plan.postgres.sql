-- 1. change columns email, k of public.a
--    hazard lossy_type: values of public.a.email may be rounded, cut or changed from text to character varying(90) without an error
ALTER TABLE public.a ALTER COLUMN email TYPE character varying(90), ALTER COLUMN k TYPE bigint;
ALTER TABLE public.a ALTER COLUMN email SET STATISTICS -1;
ALTER TABLE public.a ALTER COLUMN email RESET (n_distinct);
--    hazard of the undo new_demand: public.a.k becomes integer: the step fails if a value does not fit
--    undo, but for the values of public.a.email as they were:
ALTER TABLE public.a ALTER COLUMN k TYPE integer, ALTER COLUMN email TYPE text;
ALTER TABLE public.a ALTER COLUMN email SET STORAGE EXTERNAL;
ALTER TABLE public.a ALTER COLUMN email SET STATISTICS 50;
ALTER TABLE public.a ALTER COLUMN email SET (n_distinct = '-0.5');
