-- renamed from: mood
CREATE TYPE "Feeling" AS ENUM ('ok', 'bad');
-- renamed from: pair
CREATE TYPE couple AS (m "Feeling", n int);
-- renamed from: good
CREATE DOMAIN better AS "Feeling" CONSTRAINT no_bad CHECK (VALUE <> 'bad');
CREATE TABLE t (
    id int PRIMARY KEY,
    m "Feeling" NOT NULL DEFAULT 'ok',
    a "Feeling"[] DEFAULT '{ok,bad}',
    p couple,
    g better DEFAULT 'ok',
    CHECK (m IN ('ok', 'bad')),
    CHECK (m <> 'ok' OR id > 0)
);
CREATE INDEX t_ok ON t (id) WHERE m = 'ok';
CREATE INDEX t_is_ok ON t ((m = 'ok'));
CREATE FUNCTION twice(x "Feeling", y "Feeling"[]) RETURNS "Feeling" LANGUAGE sql BEGIN ATOMIC SELECT x; END;
CREATE VIEW v AS SELECT id, m = 'ok' AS is_ok, twice(m, a) FROM t WHERE m = ANY (ARRAY['ok', 'bad']::"Feeling"[]);
COMMENT ON TYPE "Feeling" IS 'public.mood is how it feels';
