-- 1. replace view public.titles
CREATE OR REPLACE VIEW public.titles WITH (security_invoker='true') AS
 SELECT stories.id,
    stories.title
   FROM public.stories;
--    undo:
CREATE OR REPLACE VIEW public.titles AS
 SELECT stories.id,
    stories.title
   FROM public.stories;

-- 2. create publication desk
CREATE PUBLICATION desk FOR TABLES IN SCHEMA "news desk" WITH (publish = 'insert, update, delete, truncate');
--    hazard of the undo drop_object: publication desk is dropped; code that uses it stops working
--    undo:
DROP PUBLICATION desk;

-- 3. change publication feed
ALTER PUBLICATION feed SET TABLE ONLY public.stories (id, title) WHERE ((id > 0));
--    undo:
ALTER PUBLICATION feed SET TABLE ONLY public.stories;
