CREATE FUNCTION tidy(a text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT lower(trim(a)) $$;
CREATE TABLE notes (
    id integer PRIMARY KEY,
    body text,
    tidy text GENERATED ALWAYS AS (tidy(body)) STORED,
    CONSTRAINT tidied CHECK (tidy(body) <> '')
);
CREATE INDEX notes_tidy ON notes (tidy(body));
