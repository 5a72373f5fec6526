-- 1. drop text search dictionary public.other
DROP TEXT SEARCH DICTIONARY public.other;
--    undo:
CREATE TEXT SEARCH DICTIONARY public.other (
    TEMPLATE = pg_catalog.simple
);

-- 2. drop index notes_words on public.notes
DROP INDEX public.notes_words;
--    undo:
CREATE INDEX notes_words ON public.notes USING gin ((to_tsvector('public.indexed'::regconfig, body)));

-- 3. drop text search configuration public.indexed
DROP TEXT SEARCH CONFIGURATION public."indexed";
--    undo:
CREATE TEXT SEARCH CONFIGURATION public.indexed (PARSER = pg_catalog."default");
ALTER TEXT SEARCH CONFIGURATION public.indexed ADD MAPPING FOR asciiword WITH public.kept;

-- 4. drop text search dictionary public.kept
DROP TEXT SEARCH DICTIONARY public.kept;
--    undo:
CREATE TEXT SEARCH DICTIONARY public.kept (
    TEMPLATE = pg_catalog.simple
);

-- 5. change text search dictionary public.Numbers
ALTER TEXT SEARCH DICTIONARY public."Numbers" (rejectlong = 'true', maxlen = 6);
COMMENT ON TEXT SEARCH DICTIONARY public."Numbers" IS 'not too long';
--    undo:
ALTER TEXT SEARCH DICTIONARY public."Numbers" (maxlen = 4, rejectlong = 'true');
COMMENT ON TEXT SEARCH DICTIONARY public."Numbers" IS NULL;

-- 6. create text search dictionary public.kept
CREATE TEXT SEARCH DICTIONARY public.kept (
    TEMPLATE = pg_catalog.simple,
    stopwords = 'english'
);
--    undo:
DROP TEXT SEARCH DICTIONARY public.kept;

-- 7. create text search dictionary public.other
CREATE TEXT SEARCH DICTIONARY public.other (
    TEMPLATE = pg_catalog.snowball,
    language = 'english'
);
--    undo:
DROP TEXT SEARCH DICTIONARY public.other;

-- 8. change text search dictionary public.short
ALTER TEXT SEARCH DICTIONARY public.short (stopwords = 'english', accept = 'false');
--    undo:
ALTER TEXT SEARCH DICTIONARY public.short (stopwords, accept = 'false');

-- 9. change text search dictionary public.stems
ALTER TEXT SEARCH DICTIONARY public.stems (stopwords, language = 'german');
COMMENT ON TEXT SEARCH DICTIONARY public.stems IS NULL;
--    undo:
ALTER TEXT SEARCH DICTIONARY public.stems (language = 'english', stopwords = 'english');
COMMENT ON TEXT SEARCH DICTIONARY public.stems IS 'for English';

-- 10. create text search configuration public.indexed
CREATE TEXT SEARCH CONFIGURATION public.indexed (PARSER = pg_catalog."default");
ALTER TEXT SEARCH CONFIGURATION public.indexed ADD MAPPING FOR asciiword WITH public.kept;
--    undo:
DROP TEXT SEARCH CONFIGURATION public."indexed";

-- 11. create index notes_words on public.notes
CREATE INDEX notes_words ON public.notes USING gin ((to_tsvector('public.indexed'::regconfig, body)));
--    undo:
DROP INDEX public.notes_words;
