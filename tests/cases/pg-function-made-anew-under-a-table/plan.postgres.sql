-- 1. drop aggregate public.longest(text)
DROP AGGREGATE public.longest(text);
--    undo:
CREATE AGGREGATE public.longest(text) (
    SFUNC = public.longer,
    STYPE = text
);

-- 2. drop function public.longer(text, text)
DROP FUNCTION public.longer(text, text);
--    undo:
CREATE OR REPLACE FUNCTION public.longer(a text, b text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT CASE WHEN length(a) > length(b) THEN a ELSE b END $function$;

-- 3. drop view public.tidied
DROP VIEW public.tidied;
--    undo:
CREATE VIEW public.tidied AS
 SELECT notes.id,
    notes.slug,
    public.tidy(notes.body) AS body
   FROM public.notes;

-- 4. drop trigger public.touch on public.notes
DROP TRIGGER touch ON public.notes;
--    undo:
CREATE TRIGGER touch BEFORE UPDATE ON public.notes FOR EACH ROW WHEN ((public.tidy(new.body) <> new.body)) EXECUTE FUNCTION public.touched();

-- 5. drop policy public.tidy_only on public.notes
DROP POLICY tidy_only ON public.notes;
--    undo:
CREATE POLICY tidy_only ON public.notes USING ((public.tidy(body) = body));

-- 6. drop check tidied of public.notes
ALTER TABLE public.notes DROP CONSTRAINT tidied;
--    hazard of the undo new_demand: check tidied of public.notes: the step fails if a row does not meet it
--    undo:
ALTER TABLE public.notes ADD CONSTRAINT tidied CHECK (public.tidy(body) <> ''::text);
COMMENT ON CONSTRAINT tidied ON public.notes IS 'something has to remain';

-- 7. drop index notes_slug on public.notes
DROP INDEX public.notes_slug;
--    undo:
CREATE INDEX notes_slug ON public.notes (slug);

-- 8. drop index notes_tidy on public.notes
DROP INDEX public.notes_tidy;
--    undo:
CREATE INDEX notes_tidy ON public.notes ((public.tidy(body)));

-- 9. drop default of public.notes.body
ALTER TABLE ONLY public.notes ALTER COLUMN body DROP DEFAULT;
--    undo:
ALTER TABLE ONLY public.notes ALTER COLUMN body SET DEFAULT public.tidy('  Empty  '::text);

-- 10. drop column public.notes.slug
ALTER TABLE public.notes DROP COLUMN slug;
--    undo:
ALTER TABLE public.notes ADD COLUMN slug text GENERATED ALWAYS AS (public.tidy(body)) STORED;
COMMENT ON COLUMN public.notes.slug IS 'for addresses';

-- 11. drop function public.tidy(text)
DROP FUNCTION public.tidy(text);
--    undo:
CREATE OR REPLACE FUNCTION public.tidy(a text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT trim(a) $function$;

-- 12. create function public.longer(text, text)
CREATE OR REPLACE FUNCTION public.longer(one text, other text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT CASE WHEN length(one) > length(other) THEN one ELSE other END $function$;
--    undo:
DROP FUNCTION public.longer(text, text);

-- 13. create function public.tidy(text)
CREATE OR REPLACE FUNCTION public.tidy(b text)
 RETURNS text
 LANGUAGE plpgsql
 IMMUTABLE
AS $function$ BEGIN RETURN trim(b); END $function$;
--    undo:
DROP FUNCTION public.tidy(text);

-- 14. create aggregate public.longest(text)
CREATE AGGREGATE public.longest(text) (
    SFUNC = public.longer,
    STYPE = text
);
--    undo:
DROP AGGREGATE public.longest(text);

-- 15. add column public.notes.slug (text, generated as public.tidy(body))
ALTER TABLE public.notes ADD COLUMN slug text GENERATED ALWAYS AS (public.tidy(body)) STORED;
COMMENT ON COLUMN public.notes.slug IS 'for addresses';
--    undo:
ALTER TABLE public.notes DROP COLUMN slug;

-- 16. set default of public.notes.body
ALTER TABLE ONLY public.notes ALTER COLUMN body SET DEFAULT public.tidy('  Empty  '::text);
--    undo:
ALTER TABLE ONLY public.notes ALTER COLUMN body DROP DEFAULT;

-- 17. add check tidied to public.notes
--    hazard new_demand: check tidied of public.notes: the step fails if a row does not meet it
ALTER TABLE public.notes ADD CONSTRAINT tidied CHECK (public.tidy(body) <> ''::text);
COMMENT ON CONSTRAINT tidied ON public.notes IS 'something has to remain';
--    undo:
ALTER TABLE public.notes DROP CONSTRAINT tidied;

-- 18. create index notes_slug on public.notes
CREATE INDEX notes_slug ON public.notes (slug);
--    undo:
DROP INDEX public.notes_slug;

-- 19. create index notes_tidy on public.notes
CREATE INDEX notes_tidy ON public.notes ((public.tidy(body)));
--    undo:
DROP INDEX public.notes_tidy;

-- 20. create view public.tidied
CREATE VIEW public.tidied AS
 SELECT notes.id,
    notes.slug,
    public.tidy(notes.body) AS body
   FROM public.notes;
--    undo:
DROP VIEW public.tidied;

-- 21. create trigger public.touch on public.notes
CREATE TRIGGER touch BEFORE UPDATE ON public.notes FOR EACH ROW WHEN ((public.tidy(new.body) <> new.body)) EXECUTE FUNCTION public.touched();
--    undo:
DROP TRIGGER touch ON public.notes;

-- 22. create policy public.tidy_only on public.notes
CREATE POLICY tidy_only ON public.notes USING ((public.tidy(body) = body));
--    undo:
DROP POLICY tidy_only ON public.notes;
