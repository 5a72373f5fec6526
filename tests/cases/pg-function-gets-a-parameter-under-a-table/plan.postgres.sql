-- 1. drop view public.tidied
DROP VIEW public.tidied;
--    undo:
CREATE VIEW public.tidied AS
 SELECT public.tidy(notes.body) AS body
   FROM public.notes;

-- 2. drop check notes_body_check of public.notes
ALTER TABLE public.notes DROP CONSTRAINT notes_body_check;
--    hazard of the undo new_demand: check notes_body_check of public.notes: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.notes ADD CONSTRAINT notes_body_check CHECK (public.tidy(body) <> ''::text);

-- 3. drop index notes_tidy on public.notes
DROP INDEX public.notes_tidy;
--    undo:
CREATE INDEX notes_tidy ON public.notes ((public.tidy(body)));

-- 4. drop default of public.notes.body
ALTER TABLE ONLY public.notes ALTER COLUMN body DROP DEFAULT;
--    undo:
ALTER TABLE ONLY public.notes ALTER COLUMN body SET DEFAULT public.tidy(' '::text);

-- 5. drop function public.tidy(text)
--    hazard drop_object: function public.tidy(text) is dropped; code that uses it stops working
DROP FUNCTION public.tidy(text);
--    undo:
CREATE OR REPLACE FUNCTION public.tidy(a text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT trim(a) $function$;

-- 6. create function public.tidy(text, text)
CREATE OR REPLACE FUNCTION public.tidy(a text, how text DEFAULT 'both'::text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT trim(a) $function$;
--    hazard of the undo drop_object: function public.tidy(text, text) is dropped; code that uses it stops working
--    undo:
DROP FUNCTION public.tidy(text, text);

-- 7. set default of public.notes.body
ALTER TABLE ONLY public.notes ALTER COLUMN body SET DEFAULT public.tidy(' '::text);
--    undo:
ALTER TABLE ONLY public.notes ALTER COLUMN body DROP DEFAULT;

-- 8. add check notes_body_check to public.notes
--    hazard new_demand: check notes_body_check of public.notes: the step fails if a row does not meet it
ALTER TABLE public.notes ADD CONSTRAINT notes_body_check CHECK (public.tidy(body) <> ''::text);
--    undo:
ALTER TABLE public.notes DROP CONSTRAINT notes_body_check;

-- 9. create index notes_tidy on public.notes
CREATE INDEX notes_tidy ON public.notes ((public.tidy(body)));
--    undo:
DROP INDEX public.notes_tidy;

-- 10. create view public.tidied
CREATE VIEW public.tidied AS
 SELECT public.tidy(notes.body) AS body
   FROM public.notes;
--    undo:
DROP VIEW public.tidied;
