CREATE TYPE a AS (number integer, "a text" text, "one more" integer);
CREATE TABLE d (c integer, d a DEFAULT '(0,text,)', e a[] DEFAULT '{"(0,text,)"}', f a DEFAULT ROW(1,'x',2), g int);
CREATE VIEW v AS SELECT d FROM d;
