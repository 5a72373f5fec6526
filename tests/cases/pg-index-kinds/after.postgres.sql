CREATE TABLE t (id integer PRIMARY KEY, a text, b integer, at timestamptz, v tsvector, c text);
CREATE INDEX t_a_hash ON t USING hash (a);
CREATE INDEX t_a_like ON t (a text_pattern_ops);
CREATE INDEX t_at ON t USING brin (at) WITH (pages_per_range = 32);
CREATE INDEX t_b ON t (b DESC NULLS LAST, a ASC NULLS FIRST) INCLUDE (c) WHERE c IS NOT NULL;
CREATE INDEX t_c ON t (c COLLATE "C", upper(a));
CREATE INDEX t_fill ON t (b) WITH (fillfactor = 70);
CREATE INDEX t_v ON t USING gin (v);
