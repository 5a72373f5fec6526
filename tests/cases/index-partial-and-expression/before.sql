CREATE TABLE t (id integer PRIMARY KEY, email text, deleted_at timestamp, state text);
CREATE INDEX t_state ON t (state) WHERE state <> 'done';
