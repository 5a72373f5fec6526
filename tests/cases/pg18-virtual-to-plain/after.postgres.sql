CREATE TABLE a (a integer, b numeric NOT NULL, c int, d int GENERATED ALWAYS AS (a + 1) VIRTUAL);
CREATE VIEW v AS SELECT b FROM a;
