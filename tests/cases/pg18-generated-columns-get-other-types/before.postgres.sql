-- needs: PostgreSQL 18
CREATE TABLE u (id integer PRIMARY KEY, a integer, k integer, s numeric(4,1) GENERATED ALWAYS AS (a / 3.0) STORED,
    v integer GENERATED ALWAYS AS (a * k) VIRTUAL, n numeric(4,1) GENERATED ALWAYS AS (a / 3.0) VIRTUAL, w integer GENERATED ALWAYS AS (c) STORED, c integer,
    CHECK (v < 100), last text);
CREATE INDEX i ON u (s);
COMMENT ON COLUMN u.v IS 'both';
CREATE VIEW shows AS SELECT id, v FROM u;
CREATE TABLE part (id integer, v integer GENERATED ALWAYS AS (id) VIRTUAL, s integer GENERATED ALWAYS AS (id) STORED) PARTITION BY RANGE (id);
CREATE TABLE part1 PARTITION OF part FOR VALUES FROM (0) TO (10);
