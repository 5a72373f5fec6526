-- 1. Drop view v_changed
DROP VIEW v_changed;
--    undo:
CREATE VIEW v_changed AS SELECT id FROM t;

-- 2. Drop view v_dropped
--    hazard drop_object: view v_dropped is dropped; code that uses it stops working
DROP VIEW v_dropped;
--    undo:
CREATE VIEW v_dropped AS SELECT a FROM t;

-- 3. Create view v_changed
CREATE VIEW v_changed AS SELECT id, a FROM t WHERE a > 0;
--    undo:
DROP VIEW v_changed;

-- 4. Create view v_added
CREATE VIEW v_added AS SELECT id FROM v_changed;
--    hazard of the undo drop_object: view v_added is dropped; code that uses it stops working
--    undo:
DROP VIEW v_added;
