-- 1. change the options of public.visit
--    hazard unlogged: public.visit is written anew without a log: a crash of the server empties it
ALTER TABLE public.visit SET UNLOGGED;
--    undo:
ALTER TABLE public.visit SET LOGGED;
