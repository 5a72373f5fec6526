-- 1. change foreign table public.f
ALTER FOREIGN TABLE public.f ALTER COLUMN c RESET (n_distinct);
ALTER FOREIGN TABLE public.f ALTER COLUMN b SET STATISTICS -1;
ALTER FOREIGN TABLE public.f ALTER COLUMN c SET (n_distinct='4');
--    undo:
ALTER FOREIGN TABLE public.f ALTER COLUMN c RESET (n_distinct);
ALTER FOREIGN TABLE public.f ALTER COLUMN b SET STATISTICS 77;
ALTER FOREIGN TABLE public.f ALTER COLUMN c SET (n_distinct='3');
