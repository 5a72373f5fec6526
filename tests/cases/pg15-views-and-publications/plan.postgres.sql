-- 1. drop view public.titles
DROP VIEW public.titles;
--    undo:
CREATE VIEW public.titles AS
 SELECT stories.id,
    stories.title
   FROM public.stories;

-- 2. drop publication feed
DROP PUBLICATION feed;
--    undo:
CREATE PUBLICATION feed FOR TABLE ONLY public.stories WITH (publish = 'insert, update, delete, truncate');

-- 3. create view public.titles
CREATE VIEW public.titles WITH (security_invoker='true') AS
 SELECT stories.id,
    stories.title
   FROM public.stories;
--    undo:
DROP VIEW public.titles;

-- 4. create publication desk
CREATE PUBLICATION desk FOR TABLES IN SCHEMA "news desk" WITH (publish = 'insert, update, delete, truncate');
--    hazard of the undo drop_object: publication desk is dropped; code that uses it stops working
--    undo:
DROP PUBLICATION desk;

-- 5. create publication feed
CREATE PUBLICATION feed FOR TABLE ONLY public.stories (id, title) WHERE ((id > 0)) WITH (publish = 'insert, update, delete, truncate');
--    undo:
DROP PUBLICATION feed;
