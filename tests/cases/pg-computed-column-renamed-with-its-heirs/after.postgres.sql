CREATE TABLE p (
    a integer,
    -- renamed from: b
    bb bigint GENERATED ALWAYS AS (a + 10) STORED
);
CREATE TABLE h (c integer) INHERITS (p);
CREATE TABLE g () INHERITS (h);
-- renamed from: alone
CREATE TABLE single (
    a integer,
    -- renamed from: b
    c integer GENERATED ALWAYS AS (a + 2) STORED
);
CREATE INDEX alone_b ON single (c);
CREATE VIEW shown AS SELECT c AS b FROM single;
