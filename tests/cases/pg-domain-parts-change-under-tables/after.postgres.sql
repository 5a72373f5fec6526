CREATE DOMAIN code AS text DEFAULT 'b' NOT NULL CONSTRAINT lower CHECK (VALUE = lower(VALUE)) CONSTRAINT filled CHECK (VALUE <> '');
COMMENT ON CONSTRAINT lower ON DOMAIN code IS 'no shouting';
CREATE TABLE boxes (id integer PRIMARY KEY, code code);
