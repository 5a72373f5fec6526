-- renamed from: t
CREATE TABLE u (
    a INTEGER,
    d INTEGER, -- renamed from: c
    b INTEGER DEFAULT 5
);
CREATE TABLE o (x INTEGER, y INTEGER);
CREATE VIEW stale AS SELECT nope FROM nowhere;
CREATE VIEW stale_too AS SELECT o.gone FROM o;
CREATE VIEW good AS SELECT x FROM o;
CREATE TRIGGER instead INSTEAD OF INSERT ON stale_too BEGIN INSERT INTO o (x) VALUES (1); END;
