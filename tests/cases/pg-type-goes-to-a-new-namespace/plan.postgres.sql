-- 1. create schema app
CREATE SCHEMA app;
--    undo:
DROP SCHEMA app;

-- 2. rename type public.mood to app.feeling
--    hazard rename: type public.mood becomes app.feeling: code that still uses the old name fails
ALTER TYPE public.mood SET SCHEMA app;
ALTER TYPE app.mood RENAME TO feeling;
--    hazard of the undo rename: type app.feeling becomes public.mood: code that still uses the old name fails
--    undo:
ALTER TYPE app.feeling RENAME TO mood;
ALTER TYPE app.mood SET SCHEMA public;
