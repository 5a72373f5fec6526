CREATE TABLE t (id integer PRIMARY KEY, a text, b text, CONSTRAINT t_a CHECK (a <> ''));
CREATE INDEX t_b ON t (b);
COMMENT ON TABLE t IS 'new words, it''s "quoted"';
COMMENT ON COLUMN t.a IS 'two
lines';
COMMENT ON CONSTRAINT t_a ON t IS 'on a constraint';
COMMENT ON INDEX t_b IS 'on an index';
