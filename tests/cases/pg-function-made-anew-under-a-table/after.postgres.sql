CREATE FUNCTION tidy(b text) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN trim(b); END $$;
CREATE FUNCTION longer(one text, other text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT CASE WHEN length(one) > length(other) THEN one ELSE other END $$;

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
