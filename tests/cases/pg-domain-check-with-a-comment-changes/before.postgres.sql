CREATE DOMAIN code AS text CONSTRAINT long CHECK (length(value) > 2) CONSTRAINT short CHECK (length(value) < 9);
COMMENT ON CONSTRAINT long ON DOMAIN code IS 'not too short';
COMMENT ON CONSTRAINT short ON DOMAIN code IS 'not too long';
CREATE TABLE parts (id integer PRIMARY KEY, code code);
