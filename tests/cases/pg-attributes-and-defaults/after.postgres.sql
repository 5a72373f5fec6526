CREATE TYPE a AS (number integer, "a text" text);
CREATE TABLE d (c integer, d a DEFAULT '(0,text)', e a[] DEFAULT '{"(0,text)"}', f a, g int);
CREATE VIEW v AS SELECT d FROM d;
