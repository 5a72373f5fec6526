CREATE FUNCTION tidy(a text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT trim(a) $$;
CREATE FUNCTION longer(a text, b text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT CASE WHEN length(a) > length(b) THEN a ELSE b END $$;

CREATE TABLE notes (
    id integer PRIMARY KEY,
    body text NOT NULL DEFAULT tidy('  Empty  '),
    slug text GENERATED ALWAYS AS (tidy(body)) STORED,
    CONSTRAINT tidied CHECK (tidy(body) <> '')
);
CREATE INDEX notes_tidy ON notes (tidy(body));
CREATE INDEX notes_slug ON notes (slug);
COMMENT ON COLUMN notes.slug IS 'for addresses';
COMMENT ON CONSTRAINT tidied ON notes IS 'something has to remain';
CREATE VIEW tidied AS SELECT id, slug, tidy(body) AS body FROM notes;
ALTER TABLE notes ENABLE ROW LEVEL SECURITY;
CREATE POLICY tidy_only ON notes USING (tidy(body) = body);
CREATE FUNCTION touched() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER touch BEFORE UPDATE ON notes FOR EACH ROW WHEN (tidy(NEW.body) <> NEW.body) EXECUTE FUNCTION touched();
CREATE AGGREGATE longest(text) (SFUNC = longer, STYPE = text);
