-- 1. drop sequence public.o
--    hazard drop_type: sequence public.o is dropped with its position
DROP SEQUENCE public.o;
--    undo, but for how far the sequence public.o had counted:
CREATE SEQUENCE public.o AS bigint;

-- 2. create type public.o
CREATE TYPE public.o AS ENUM ('a');
--    undo:
DROP TYPE public.o;
