CREATE TABLE p (a integer, b integer GENERATED ALWAYS AS (a + 1) STORED);
CREATE TABLE h (c integer) INHERITS (p);
CREATE TABLE g () INHERITS (h);
CREATE TABLE alone (a integer, b integer GENERATED ALWAYS AS (a + 1) STORED);
CREATE INDEX alone_b ON alone (b);
CREATE VIEW shown AS SELECT b FROM alone;
