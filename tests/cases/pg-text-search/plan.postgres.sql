-- 1. create text search dictionary public.stemmer
CREATE TEXT SEARCH DICTIONARY public.stemmer (
    TEMPLATE = pg_catalog.snowball,
    language = 'english'
);
COMMENT ON TEXT SEARCH DICTIONARY public.stemmer IS 'for English';
--    hazard of the undo drop_object: text search dictionary public.stemmer is dropped; code that uses it stops working
--    undo:
DROP TEXT SEARCH DICTIONARY public.stemmer;

-- 2. create text search configuration public.Other
CREATE TEXT SEARCH CONFIGURATION public."Other" (PARSER = pg_catalog."default");
--    hazard of the undo drop_object: text search configuration public.Other is dropped; code that uses it stops working
--    undo:
DROP TEXT SEARCH CONFIGURATION public."Other";

-- 3. change text search configuration public.plain
ALTER TEXT SEARCH CONFIGURATION public.plain DROP MAPPING FOR word;
ALTER TEXT SEARCH CONFIGURATION public.plain DROP MAPPING FOR asciiword;
ALTER TEXT SEARCH CONFIGURATION public.plain ADD MAPPING FOR asciiword WITH public.stemmer, simple;
ALTER TEXT SEARCH CONFIGURATION public.plain ADD MAPPING FOR word WITH public.stemmer, simple;
--    undo:
ALTER TEXT SEARCH CONFIGURATION public.plain DROP MAPPING FOR word;
ALTER TEXT SEARCH CONFIGURATION public.plain DROP MAPPING FOR asciiword;
ALTER TEXT SEARCH CONFIGURATION public.plain ADD MAPPING FOR asciiword WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.plain ADD MAPPING FOR word WITH simple;
