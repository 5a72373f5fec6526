-- 1. change the options of public.w
--    hazard unlogged: public.w is written anew without a log: a crash of the server empties it
ALTER TABLE public.w SET UNLOGGED;
--    undo:
ALTER TABLE public.w SET LOGGED;

-- 2. change the options of public.u
--    hazard unlogged: public.u is written anew without a log: a crash of the server empties it
ALTER TABLE public.u SET UNLOGGED;
--    undo:
ALTER TABLE public.u SET LOGGED;

-- 3. change the options of public.t
--    hazard unlogged: public.t is written anew without a log: a crash of the server empties it
ALTER TABLE public.t SET UNLOGGED;
--    undo:
ALTER TABLE public.t SET LOGGED;
