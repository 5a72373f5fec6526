-- 1. drop materialized view public.kept
DROP MATERIALIZED VIEW public.kept;
--    undo:
CREATE MATERIALIZED VIEW public.kept AS
 SELECT grown_too.id
   FROM public.grown_too;
CREATE INDEX kept_id ON public.kept USING btree (id);

-- 2. drop view public.grown_too
DROP VIEW public.grown_too;
--    undo:
CREATE VIEW public.grown_too AS
 SELECT grown.id
   FROM public.grown;

-- 3. drop view public.grown
DROP VIEW public.grown;
--    undo:
CREATE VIEW public.grown AS
 SELECT users.id
   FROM public.users
  WHERE (users.age > 17);

-- 4. drop materialized view public.sums
DROP MATERIALIZED VIEW public.sums;
--    undo:
CREATE MATERIALIZED VIEW public.sums AS
 SELECT public.total(users.age) AS sum
   FROM public.users;

-- 5. drop aggregate public.total(integer)
DROP AGGREGATE public.total(integer);
--    undo:
CREATE AGGREGATE public.total(integer) (
    SFUNC = int4pl,
    STYPE = integer,
    INITCOND = '0'
);

-- 6. drop index notes_body on public.notes
DROP INDEX public.notes_body;
--    undo:
CREATE INDEX notes_body ON public.notes USING gin ((to_tsvector('public.words'::regconfig, body)));

-- 7. drop column public.notes.found
ALTER TABLE public.notes DROP COLUMN found;
--    undo:
ALTER TABLE public.notes ADD COLUMN found tsvector GENERATED ALWAYS AS (to_tsvector('public.words'::regconfig, body)) STORED;

-- 8. drop text search configuration public.words
DROP TEXT SEARCH CONFIGURATION public.words;
--    undo:
CREATE TEXT SEARCH CONFIGURATION public.words (PARSER = pg_catalog."default");
ALTER TEXT SEARCH CONFIGURATION public.words ADD MAPPING FOR asciihword WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.words ADD MAPPING FOR asciiword WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.words ADD MAPPING FOR email WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.words ADD MAPPING FOR file WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.words ADD MAPPING FOR "float" WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.words ADD MAPPING FOR host WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.words ADD MAPPING FOR hword WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.words ADD MAPPING FOR hword_asciipart WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.words ADD MAPPING FOR hword_numpart WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.words ADD MAPPING FOR hword_part WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.words ADD MAPPING FOR "int" WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.words ADD MAPPING FOR numhword WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.words ADD MAPPING FOR numword WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.words ADD MAPPING FOR sfloat WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.words ADD MAPPING FOR uint WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.words ADD MAPPING FOR url WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.words ADD MAPPING FOR url_path WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.words ADD MAPPING FOR version WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.words ADD MAPPING FOR word WITH simple;

-- 9. create aggregate public.total(integer)
CREATE AGGREGATE public.total(integer) (
    SFUNC = int4pl,
    STYPE = integer,
    INITCOND = '100'
);
--    undo:
DROP AGGREGATE public.total(integer);

-- 10. create text search configuration public.words
CREATE TEXT SEARCH CONFIGURATION public.words (PARSER = pg_catalog."default");
ALTER TEXT SEARCH CONFIGURATION public.words ADD MAPPING FOR asciihword WITH english_stem;
ALTER TEXT SEARCH CONFIGURATION public.words ADD MAPPING FOR asciiword WITH english_stem;
ALTER TEXT SEARCH CONFIGURATION public.words ADD MAPPING FOR email WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.words ADD MAPPING FOR file WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.words ADD MAPPING FOR "float" WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.words ADD MAPPING FOR host WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.words ADD MAPPING FOR hword WITH english_stem;
ALTER TEXT SEARCH CONFIGURATION public.words ADD MAPPING FOR hword_asciipart WITH english_stem;
ALTER TEXT SEARCH CONFIGURATION public.words ADD MAPPING FOR hword_numpart WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.words ADD MAPPING FOR hword_part WITH english_stem;
ALTER TEXT SEARCH CONFIGURATION public.words ADD MAPPING FOR "int" WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.words ADD MAPPING FOR numhword WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.words ADD MAPPING FOR numword WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.words ADD MAPPING FOR sfloat WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.words ADD MAPPING FOR uint WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.words ADD MAPPING FOR url WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.words ADD MAPPING FOR url_path WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.words ADD MAPPING FOR version WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.words ADD MAPPING FOR word WITH english_stem;
--    undo:
DROP TEXT SEARCH CONFIGURATION public.words;

-- 11. add column public.notes.found (tsvector, generated as to_tsvector('public.words'::regconfig, body))
ALTER TABLE public.notes ADD COLUMN found tsvector GENERATED ALWAYS AS (to_tsvector('public.words'::regconfig, body)) STORED;
--    undo:
ALTER TABLE public.notes DROP COLUMN found;

-- 12. create index notes_body on public.notes
CREATE INDEX notes_body ON public.notes USING gin ((to_tsvector('public.words'::regconfig, body)));
--    undo:
DROP INDEX public.notes_body;

-- 13. create view public.grown
CREATE VIEW public.grown AS
 SELECT users.id
   FROM public.users
  WHERE (users.age > 20);
--    undo:
DROP VIEW public.grown;

-- 14. create view public.grown_too
CREATE VIEW public.grown_too AS
 SELECT grown.id
   FROM public.grown;
--    undo:
DROP VIEW public.grown_too;

-- 15. create materialized view public.kept
CREATE MATERIALIZED VIEW public.kept AS
 SELECT grown_too.id
   FROM public.grown_too;
CREATE INDEX kept_id ON public.kept USING btree (id);
--    undo:
DROP MATERIALIZED VIEW public.kept;

-- 16. create materialized view public.sums
CREATE MATERIALIZED VIEW public.sums AS
 SELECT public.total(users.age) AS sum
   FROM public.users;
--    undo:
DROP MATERIALIZED VIEW public.sums;
