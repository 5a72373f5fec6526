CREATE TABLE t (id integer PRIMARY KEY, a integer NOT NULL DEFAULT 7, b bigint);
CREATE INDEX t_a ON t (a);
