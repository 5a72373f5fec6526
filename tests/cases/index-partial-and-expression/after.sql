CREATE TABLE t (id integer PRIMARY KEY, email text, deleted_at timestamp, state text);
CREATE INDEX t_state ON t (state) WHERE state IN ('new', 'open');
CREATE UNIQUE INDEX t_email ON t (lower(email)) WHERE deleted_at IS NULL;
CREATE INDEX t_mixed ON t (state, (id % 10), email DESC);
