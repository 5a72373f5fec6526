CREATE TYPE status AS ENUM ('open', 'closed');
CREATE DOMAIN colour AS text CHECK (VALUE IN ('red', 'green'));
CREATE DOMAIN strict_status AS status CHECK (VALUE <> 'closed');
COMMENT ON TYPE status IS 'as an enum';
CREATE TABLE t (
    id integer PRIMARY KEY,
    s status NOT NULL DEFAULT 'open',
    many status[],
    inner_s strict_status,
    c colour DEFAULT 'red'
);
CREATE INDEX t_s ON t (s);
CREATE VIEW v AS SELECT s, c FROM t;
CREATE FUNCTION same(x status) RETURNS status LANGUAGE sql AS 'SELECT x';
