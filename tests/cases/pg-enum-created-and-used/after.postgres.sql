CREATE TYPE mood AS ENUM ('sad', 'it''s ok', 'happy');
CREATE TABLE t (id integer PRIMARY KEY, m mood NOT NULL DEFAULT 'it''s ok', all_of mood[]);
CREATE INDEX t_happy ON t (id) WHERE m = 'happy';
