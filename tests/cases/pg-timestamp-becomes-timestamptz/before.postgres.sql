CREATE TABLE t (id integer PRIMARY KEY, at timestamp NOT NULL DEFAULT now());
CREATE INDEX t_at ON t (at);
