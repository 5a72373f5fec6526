CREATE TEXT SEARCH CONFIGURATION plain (COPY = simple);
CREATE TABLE notes (id integer PRIMARY KEY, body text, words tsvector GENERATED ALWAYS AS (to_tsvector('plain'::regconfig, body)) STORED);
CREATE INDEX notes_words ON notes USING gin (to_tsvector('plain'::regconfig, body));
