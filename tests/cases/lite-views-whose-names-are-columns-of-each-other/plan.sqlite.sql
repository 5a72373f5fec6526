-- 1. Drop view b
DROP VIEW b;
--    undo:
CREATE VIEW b AS SELECT "id" AS "{}" FROM a;

-- 2. Drop view {}
DROP VIEW "{}";
--    undo:
CREATE VIEW "{}" AS SELECT "{}" AS a FROM b;

-- 3. Rename column a.id to a
--    hazard rename: a.id becomes a.a: code that still uses the old name fails
ALTER TABLE a RENAME COLUMN id TO a;
--    hazard of the undo rename: a.a becomes a.id: code that still uses the old name fails
--    undo:
ALTER TABLE a RENAME COLUMN a TO id;

-- 4. Create view b
CREATE VIEW b AS SELECT "a" AS "{}" FROM a;
--    undo:
DROP VIEW b;

-- 5. Create view {}
CREATE VIEW "{}" AS SELECT "{}" AS a FROM b;
--    undo:
DROP VIEW "{}";
