CREATE TABLE t (id integer PRIMARY KEY, a text, b text);
COMMENT ON TABLE t IS 'old words';
COMMENT ON COLUMN t.b IS 'goes away';
