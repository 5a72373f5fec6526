-- 1. rename table public.a to public.d
--    hazard rename: table public.a becomes public.d: code that still uses the old name fails
ALTER TABLE public.a RENAME TO d;
--    hazard of the undo rename: table public.d becomes public.a: code that still uses the old name fails
--    undo:
ALTER TABLE public.d RENAME TO a;
