-- 1. rename table public.t to public.u
--    hazard rename: table public.t becomes public.u: code that still uses the old name fails
ALTER TABLE public.t RENAME TO u;
--    hazard of the undo rename: table public.u becomes public.t: code that still uses the old name fails
--    undo:
ALTER TABLE public.u RENAME TO t;
