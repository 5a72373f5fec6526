-- 1. Drop view v
DROP VIEW v;
--    undo:
CREATE VIEW v AS SELECT id, a, b FROM t;

-- 2. Drop column t.b
--    hazard drop_column: every value of t.b is deleted; undoing brings the column back without them
ALTER TABLE t DROP COLUMN b;
--    undo, but for the values of t.b:
ALTER TABLE t ADD COLUMN b INTEGER;

-- 3. Create view v
CREATE VIEW v AS SELECT id, a FROM t;
--    undo:
DROP VIEW v;
