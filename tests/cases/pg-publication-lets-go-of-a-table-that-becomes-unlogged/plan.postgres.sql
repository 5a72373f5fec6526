-- 1. loosen publication feed
ALTER PUBLICATION feed DROP TABLE ONLY public.cache;
--    undo:
ALTER PUBLICATION feed ADD TABLE ONLY public.cache;

-- 2. loosen publication parted
ALTER PUBLICATION parted DROP TABLE ONLY public.part;
--    undo:
ALTER PUBLICATION parted ADD TABLE ONLY public.part;

-- 3. change the options of public.cache
--    hazard unlogged: public.cache is written anew without a log: a crash of the server empties it
ALTER TABLE public.cache SET UNLOGGED;
--    undo:
ALTER TABLE public.cache SET LOGGED;

-- 4. change the options of public.loud
ALTER TABLE public.loud SET LOGGED;
--    hazard of the undo unlogged: public.loud is written anew without a log: a crash of the server empties it
--    undo:
ALTER TABLE public.loud SET UNLOGGED;

-- 5. change the options of public.part
--    hazard unlogged: public.part is written anew without a log: a crash of the server empties it
ALTER TABLE public.part SET UNLOGGED;
--    undo:
ALTER TABLE public.part SET LOGGED;

-- 6. change publication feed
ALTER PUBLICATION feed ADD TABLE ONLY public.loud;
ALTER PUBLICATION feed SET (publish = 'insert, update');
--    undo:
ALTER PUBLICATION feed DROP TABLE ONLY public.loud;
ALTER PUBLICATION feed SET (publish = 'insert');
