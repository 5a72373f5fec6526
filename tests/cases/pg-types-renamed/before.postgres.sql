CREATE TYPE mood AS ENUM ('ok', 'bad');
CREATE TYPE pair AS (m mood, n int);
CREATE DOMAIN good AS mood CONSTRAINT no_bad CHECK (VALUE <> 'bad');
CREATE TABLE t (
    id int PRIMARY KEY,
    m mood NOT NULL DEFAULT 'ok',
    a mood[] DEFAULT '{ok,bad}',
    p pair,
    g good DEFAULT 'ok',
    CHECK (m IN ('ok', 'bad')),
    CHECK (m <> 'ok' OR id > 0)
);
CREATE INDEX t_ok ON t (id) WHERE m = 'ok';
CREATE INDEX t_is_ok ON t ((m = 'ok'));
CREATE FUNCTION twice(x mood, y mood[]) RETURNS mood LANGUAGE sql BEGIN ATOMIC SELECT x; END;
CREATE VIEW v AS SELECT id, m = 'ok' AS is_ok, twice(m, a) FROM t WHERE m = ANY (ARRAY['ok', 'bad']::mood[]);
COMMENT ON TYPE mood IS 'public.mood is how it feels';
