CREATE FUNCTION tidy(a text, how text DEFAULT 'both') RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT trim(a) $$;
CREATE TABLE notes (id integer PRIMARY KEY, body text DEFAULT tidy(' '), CHECK (tidy(body) <> ''));
CREATE INDEX notes_tidy ON notes (tidy(body));
CREATE VIEW tidied AS SELECT tidy(body) AS body FROM notes;
