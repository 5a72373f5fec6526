-- 1. on the way back, refresh materialized view public.kept
--    undo:
REFRESH MATERIALIZED VIEW public.kept;

-- 2. drop materialized view public.sums
DROP MATERIALIZED VIEW public.sums;
--    undo:
CREATE MATERIALIZED VIEW public.sums AS
 SELECT public.total(users.age) AS sum
   FROM public.users;

-- 3. drop aggregate public.total(integer)
DROP AGGREGATE public.total(integer);
--    undo:
CREATE AGGREGATE public.total(integer) (
    SFUNC = int4pl,
    STYPE = integer,
    INITCOND = '0'
);

-- 4. drop index notes_body on public.notes
DROP INDEX public.notes_body;
--    undo:
CREATE INDEX notes_body ON public.notes USING gin ((to_tsvector('public.words'::regconfig, body)));

-- 5. drop column public.notes.found
ALTER TABLE public.notes DROP COLUMN found;
--    undo:
ALTER TABLE public.notes ADD COLUMN found tsvector GENERATED ALWAYS AS (to_tsvector('public.words'::regconfig, body)) STORED;

-- 6. drop text search configuration public.words
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

-- 7. create aggregate public.total(integer)
CREATE AGGREGATE public.total(integer) (
    SFUNC = int4pl,
    STYPE = integer,
    INITCOND = '100'
);
--    undo:
DROP AGGREGATE public.total(integer);

-- 8. create text search configuration public.words
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

-- 9. add column public.notes.found (tsvector, generated as to_tsvector('public.words'::regconfig, body))
ALTER TABLE public.notes ADD COLUMN found tsvector GENERATED ALWAYS AS (to_tsvector('public.words'::regconfig, body)) STORED;
--    undo:
ALTER TABLE public.notes DROP COLUMN found;

-- 10. create index notes_body on public.notes
CREATE INDEX notes_body ON public.notes USING gin ((to_tsvector('public.words'::regconfig, body)));
--    undo:
DROP INDEX public.notes_body;

-- 11. replace view public.grown
CREATE OR REPLACE VIEW public.grown AS
 SELECT users.id
   FROM public.users
  WHERE (users.age > 20);
--    undo:
CREATE OR REPLACE VIEW public.grown AS
 SELECT users.id
   FROM public.users
  WHERE (users.age > 17);

-- 12. create materialized view public.sums
CREATE MATERIALIZED VIEW public.sums AS
 SELECT public.total(users.age) AS sum
   FROM public.users;
--    undo:
DROP MATERIALIZED VIEW public.sums;

-- 13. refresh materialized view public.kept
REFRESH MATERIALIZED VIEW public.kept;
--    undo:
