-- 1. rename type public.mood to public.Feeling
--    hazard rename: type public.mood becomes public.Feeling: code that still uses the old name fails
ALTER TYPE public.mood RENAME TO "Feeling";
--    hazard of the undo rename: type public.Feeling becomes public.mood: code that still uses the old name fails
--    undo:
ALTER TYPE public."Feeling" RENAME TO mood;

-- 2. rename type public.pair to public.couple
--    hazard rename: type public.pair becomes public.couple: code that still uses the old name fails
ALTER TYPE public.pair RENAME TO couple;
--    hazard of the undo rename: type public.couple becomes public.pair: code that still uses the old name fails
--    undo:
ALTER TYPE public.couple RENAME TO pair;

-- 3. rename type public.good to public.better
--    hazard rename: type public.good becomes public.better: code that still uses the old name fails
ALTER DOMAIN public.good RENAME TO better;
--    hazard of the undo rename: type public.better becomes public.good: code that still uses the old name fails
--    undo:
ALTER DOMAIN public.better RENAME TO good;
