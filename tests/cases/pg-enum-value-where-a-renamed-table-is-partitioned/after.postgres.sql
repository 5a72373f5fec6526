CREATE TYPE mood AS ENUM ('x', 'y', 'z');
-- renamed from: e
CREATE TABLE feelings (
  -- renamed from: m
  mood mood NOT NULL, o int, extra text) PARTITION BY LIST (mood);
CREATE TABLE e1 PARTITION OF feelings FOR VALUES IN ('x');
CREATE TABLE e2 PARTITION OF feelings DEFAULT;
CREATE VIEW v AS SELECT mood FROM feelings;
CREATE INDEX i ON feelings (o);
