CREATE TYPE mood AS ENUM (
    'ok', -- renamed from: fine
    'bad', -- renamed from: worse
    'it''s odd' -- renamed from: plain
);
CREATE TABLE t (id int PRIMARY KEY, m mood DEFAULT 'ok', a mood[] DEFAULT '{ok,bad}', CHECK (m <> 'ok' OR id > 0));
CREATE TABLE p (id int, m mood) PARTITION BY LIST (m);
CREATE TABLE p_ok PARTITION OF p FOR VALUES IN ('ok', 'bad');
CREATE TABLE p_rest PARTITION OF p DEFAULT;
CREATE VIEW v AS SELECT id, m = 'ok' AS is_ok, 'ok'::text AS word FROM t;
