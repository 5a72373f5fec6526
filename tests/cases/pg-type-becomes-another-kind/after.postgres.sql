CREATE DOMAIN status AS text CHECK (VALUE IN ('open', 'closed'));
CREATE TYPE colour AS ENUM ('red', 'green', 'blue');
CREATE DOMAIN strict_status AS status CHECK (VALUE <> 'closed');
COMMENT ON DOMAIN status IS 'as a domain';
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
