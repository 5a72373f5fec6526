CREATE DOMAIN code AS text DEFAULT 'a' CONSTRAINT short CHECK (length(VALUE) < 20) CONSTRAINT lower CHECK (VALUE = lower(VALUE));
COMMENT ON DOMAIN code IS 'what is printed on the box';
COMMENT ON CONSTRAINT short ON DOMAIN code IS 'fits the label';
CREATE TABLE boxes (id integer PRIMARY KEY, code code);
