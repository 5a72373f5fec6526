CREATE TYPE mood AS ENUM (
    'fine', -- renamed from: ok
    -- renamed from: bad
    'worse',
    'plain' -- renamed from: 'it''s odd'
);
CREATE TABLE t (id int PRIMARY KEY, m mood DEFAULT 'fine', a mood[] DEFAULT '{fine,worse}', CHECK (m <> 'fine' OR id > 0));
CREATE TABLE p (id int, m mood) PARTITION BY LIST (m);
CREATE TABLE p_ok PARTITION OF p FOR VALUES IN ('fine', 'worse');
CREATE TABLE p_rest PARTITION OF p DEFAULT;
CREATE VIEW v AS SELECT id, m = 'fine' AS is_ok, 'ok'::text AS word FROM t;
