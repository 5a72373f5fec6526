-- 1. drop index notes_words on public.notes
DROP INDEX public.notes_words;
--    undo:
CREATE INDEX notes_words ON public.notes USING gin ((to_tsvector('public.plain'::regconfig, body)));

-- 2. drop column public.notes.words
ALTER TABLE public.notes DROP COLUMN words;
--    undo:
ALTER TABLE public.notes ADD COLUMN words tsvector GENERATED ALWAYS AS (to_tsvector('public.plain'::regconfig, body)) STORED;

-- 3. drop text search configuration public.plain
DROP TEXT SEARCH CONFIGURATION public.plain;
--    undo:
CREATE TEXT SEARCH CONFIGURATION public.plain (PARSER = pg_catalog."default");
ALTER TEXT SEARCH CONFIGURATION public.plain ADD MAPPING FOR asciihword WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.plain ADD MAPPING FOR asciiword WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.plain ADD MAPPING FOR email WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.plain ADD MAPPING FOR file WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.plain ADD MAPPING FOR "float" WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.plain ADD MAPPING FOR host WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.plain ADD MAPPING FOR hword WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.plain ADD MAPPING FOR hword_asciipart WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.plain ADD MAPPING FOR hword_numpart WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.plain ADD MAPPING FOR hword_part WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.plain ADD MAPPING FOR "int" WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.plain ADD MAPPING FOR numhword WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.plain ADD MAPPING FOR numword WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.plain ADD MAPPING FOR sfloat WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.plain ADD MAPPING FOR uint WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.plain ADD MAPPING FOR url WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.plain ADD MAPPING FOR url_path WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.plain ADD MAPPING FOR version WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.plain ADD MAPPING FOR word WITH simple;

-- 4. create text search dictionary public.stemmer
CREATE TEXT SEARCH DICTIONARY public.stemmer (
    TEMPLATE = pg_catalog.snowball,
    language = 'english'
);
COMMENT ON TEXT SEARCH DICTIONARY public.stemmer IS 'for English';
--    hazard of the undo drop_object: text search dictionary public.stemmer is dropped; code that uses it stops working
--    undo:
DROP TEXT SEARCH DICTIONARY public.stemmer;

-- 5. create text search configuration public.Other
CREATE TEXT SEARCH CONFIGURATION public."Other" (PARSER = pg_catalog."default");
--    hazard of the undo drop_object: text search configuration public.Other is dropped; code that uses it stops working
--    undo:
DROP TEXT SEARCH CONFIGURATION public."Other";

-- 6. create text search configuration public.plain
CREATE TEXT SEARCH CONFIGURATION public.plain (PARSER = pg_catalog."default");
ALTER TEXT SEARCH CONFIGURATION public.plain ADD MAPPING FOR asciihword WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.plain ADD MAPPING FOR asciiword WITH public.stemmer, simple;
ALTER TEXT SEARCH CONFIGURATION public.plain ADD MAPPING FOR email WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.plain ADD MAPPING FOR file WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.plain ADD MAPPING FOR "float" WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.plain ADD MAPPING FOR host WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.plain ADD MAPPING FOR hword WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.plain ADD MAPPING FOR hword_asciipart WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.plain ADD MAPPING FOR hword_numpart WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.plain ADD MAPPING FOR hword_part WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.plain ADD MAPPING FOR "int" WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.plain ADD MAPPING FOR numhword WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.plain ADD MAPPING FOR numword WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.plain ADD MAPPING FOR sfloat WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.plain ADD MAPPING FOR uint WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.plain ADD MAPPING FOR url WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.plain ADD MAPPING FOR url_path WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.plain ADD MAPPING FOR version WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.plain ADD MAPPING FOR word WITH public.stemmer, simple;
--    undo:
DROP TEXT SEARCH CONFIGURATION public.plain;

-- 7. add column public.notes.words (tsvector, generated as to_tsvector('public.plain'::regconfig, body))
ALTER TABLE public.notes ADD COLUMN words tsvector GENERATED ALWAYS AS (to_tsvector('public.plain'::regconfig, body)) STORED;
--    undo:
ALTER TABLE public.notes DROP COLUMN words;

-- 8. create index notes_words on public.notes
CREATE INDEX notes_words ON public.notes USING gin ((to_tsvector('public.plain'::regconfig, body)));
--    undo:
DROP INDEX public.notes_words;
