-- 1. Drop view stale
DROP VIEW stale;
--    undo:
CREATE VIEW stale AS SELECT nope FROM nowhere;

-- 2. Drop trigger instead on stale_too
DROP TRIGGER "instead";
--    undo:
CREATE TRIGGER instead INSTEAD OF INSERT ON stale_too BEGIN INSERT INTO o (x) VALUES (1); END;

-- 3. Drop view stale_too
DROP VIEW stale_too;
--    undo:
CREATE VIEW stale_too AS SELECT o.gone FROM o;

-- 4. Rename table t to u
--    hazard rename: table t becomes u: code that still uses the old name fails
ALTER TABLE t RENAME TO u;
--    hazard of the undo rename: table u becomes t: code that still uses the old name fails
--    undo:
ALTER TABLE u RENAME TO t;

-- 5. Rename column u.c to d
--    hazard rename: u.c becomes u.d: code that still uses the old name fails
ALTER TABLE u RENAME COLUMN c TO d;
--    hazard of the undo rename: u.d becomes u.c: code that still uses the old name fails
--    undo:
ALTER TABLE u RENAME COLUMN d TO c;

-- 6. Add column o.y
ALTER TABLE o ADD COLUMN y INTEGER;
--    hazard of the undo drop_column: every value of o.y is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE o DROP COLUMN y;

-- 7. Add column u.b
ALTER TABLE u ADD COLUMN b INTEGER DEFAULT 5;
--    hazard of the undo drop_column: every value of u.b is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE u DROP COLUMN b;

-- 8. Drop column u.e
--    hazard drop_column: every value of u.e is deleted; undoing brings the column back without them
ALTER TABLE u DROP COLUMN e;
--    undo, but for the values of u.e:
ALTER TABLE u ADD COLUMN e INTEGER;

-- 9. Create view stale
CREATE VIEW stale AS SELECT nope FROM nowhere;
--    undo:
DROP VIEW stale;

-- 10. Create view stale_too
CREATE VIEW stale_too AS SELECT o.gone FROM o;
--    undo:
DROP VIEW stale_too;

-- 11. Create trigger instead on stale_too
CREATE TRIGGER instead INSTEAD OF INSERT ON stale_too BEGIN INSERT INTO o (x) VALUES (1); END;
--    undo:
DROP TRIGGER "instead";
