CREATE FUNCTION is_code(b text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT b ~ '^[a-z]+$' $$;
CREATE DOMAIN code AS text CHECK (is_code(VALUE));
CREATE TABLE boxes (id integer PRIMARY KEY, code code NOT NULL DEFAULT 'a');
