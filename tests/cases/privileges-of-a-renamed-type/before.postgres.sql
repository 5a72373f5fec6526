CREATE TYPE public.mood AS ENUM ('a','b');
REVOKE USAGE ON TYPE public.mood FROM PUBLIC;
COMMENT ON TYPE public.mood IS 'c';
CREATE TABLE public.t (m public.mood DEFAULT 'a', a public.mood[]);
CREATE FUNCTION public.f(public.mood) RETURNS public.mood LANGUAGE sql BEGIN ATOMIC SELECT $1; END;
