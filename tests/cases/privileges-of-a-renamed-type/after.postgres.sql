CREATE SCHEMA app;
-- renamed from: public.mood
CREATE TYPE app.feeling AS ENUM ('a','b');
REVOKE USAGE ON TYPE app.feeling FROM PUBLIC;
COMMENT ON TYPE app.feeling IS 'c';
CREATE TABLE public.t (m app.feeling DEFAULT 'a', a app.feeling[]);
CREATE FUNCTION public.f(app.feeling) RETURNS app.feeling LANGUAGE sql BEGIN ATOMIC SELECT $1; END;
