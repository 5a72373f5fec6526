-- 1. rename type public.en to public.em
--    hazard rename: type public.en becomes public.em: code that still uses the old name fails
ALTER TYPE public.en RENAME TO em;
--    hazard of the undo rename: type public.em becomes public.en: code that still uses the old name fails
--    undo:
ALTER TYPE public.em RENAME TO en;

-- 2. rename type public.a to public.c
--    hazard rename: type public.a becomes public.c: code that still uses the old name fails
ALTER TYPE public.a RENAME TO c;
--    hazard of the undo rename: type public.c becomes public.a: code that still uses the old name fails
--    undo:
ALTER TYPE public.c RENAME TO a;
