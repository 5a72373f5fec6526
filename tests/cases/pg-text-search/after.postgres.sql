CREATE TEXT SEARCH DICTIONARY stemmer (TEMPLATE = snowball, language = 'english');
COMMENT ON TEXT SEARCH DICTIONARY stemmer IS 'for English';
CREATE TEXT SEARCH CONFIGURATION plain (COPY = simple);
ALTER TEXT SEARCH CONFIGURATION plain ALTER MAPPING FOR asciiword, word WITH stemmer, simple;
CREATE TEXT SEARCH CONFIGURATION "Other" (PARSER = "default");
CREATE TABLE notes (id integer PRIMARY KEY, body text, words tsvector GENERATED ALWAYS AS (to_tsvector('plain'::regconfig, body)) STORED);
CREATE INDEX notes_words ON notes USING gin (to_tsvector('plain'::regconfig, body));
