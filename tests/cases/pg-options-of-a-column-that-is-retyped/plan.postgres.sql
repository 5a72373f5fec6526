-- 1. change column public.a.email (text) to email (character varying(90))
--    hazard lossy_type: values of public.a.email may be rounded, cut or changed from text to character varying(90) without an error
ALTER TABLE public.a ALTER COLUMN email TYPE character varying(90);
ALTER TABLE public.a ALTER COLUMN email SET STATISTICS -1;
ALTER TABLE public.a ALTER COLUMN email RESET (n_distinct);
--    undo, but for the values of public.a.email as they were:
ALTER TABLE public.a ALTER COLUMN email TYPE text;
ALTER TABLE public.a ALTER COLUMN email SET STORAGE EXTERNAL;
ALTER TABLE public.a ALTER COLUMN email SET STATISTICS 50;
ALTER TABLE public.a ALTER COLUMN email SET (n_distinct = '-0.5');

-- 2. change column public.a.k (integer) to k (bigint)
ALTER TABLE public.a ALTER COLUMN k TYPE bigint;
--    undo:
ALTER TABLE public.a ALTER COLUMN k TYPE integer;
