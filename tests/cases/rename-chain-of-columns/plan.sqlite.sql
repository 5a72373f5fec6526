-- 1. Rename column t.b to c
--    hazard rename: t.b becomes t.c: code that still uses the old name fails
ALTER TABLE t RENAME COLUMN b TO c;
--    hazard of the undo rename: t.c becomes t.b: code that still uses the old name fails
--    undo:
ALTER TABLE t RENAME COLUMN c TO b;

-- 2. Rename column t.a to b
--    hazard rename: t.a becomes t.b: code that still uses the old name fails
ALTER TABLE t RENAME COLUMN a TO b;
--    hazard of the undo rename: t.b becomes t.a: code that still uses the old name fails
--    undo:
ALTER TABLE t RENAME COLUMN b TO a;
