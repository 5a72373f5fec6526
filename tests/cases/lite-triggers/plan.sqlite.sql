-- 1. Drop trigger t_log on t
DROP TRIGGER t_log;
--    undo:
CREATE TRIGGER t_log AFTER UPDATE ON t BEGIN INSERT INTO log VALUES ('updated; ' || NEW.id); END;

-- 2. Rebuild table t
--    hazard required_column: t.a becomes NOT NULL: the step fails if a row has nothing there
--    preflight, no row, or: t.a may not be NULL any more, but is
--    SELECT 'row ' || rowid || ': ' || substr(quote(a), 1, 80) FROM t WHERE a IS NULL;
--    no row, or: a rebuild of t would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 't' COLLATE NOCASE;
CREATE TABLE _lockplane_new_t (
    id INTEGER PRIMARY KEY,
    a INTEGER NOT NULL DEFAULT 0
);
INSERT OR ABORT INTO _lockplane_new_t (id, a) SELECT id, a FROM t NOT INDEXED;
--    no row, or: not every row of t was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM t) AS before, (SELECT count(*) AS n FROM _lockplane_new_t) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of t is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_t') WHERE integrity_check <> 'ok';
DROP TABLE t;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_t RENAME TO t;
PRAGMA legacy_alter_table = OFF;
--    undo:
--    no row, or: a rebuild of t would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 't' COLLATE NOCASE;
CREATE TABLE _lockplane_new_t (
    id INTEGER PRIMARY KEY,
    a INTEGER
);
INSERT OR ABORT INTO _lockplane_new_t (id, a) SELECT id, a FROM t NOT INDEXED;
--    no row, or: not every row of t was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM t) AS before, (SELECT count(*) AS n FROM _lockplane_new_t) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of t is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_t') WHERE integrity_check <> 'ok';
DROP TABLE t;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_t RENAME TO t;
PRAGMA legacy_alter_table = OFF;

-- 3. Create trigger t_gone on t
CREATE TRIGGER t_gone BEFORE DELETE ON t BEGIN SELECT RAISE(ABORT, 'never; ever') WHERE OLD.a = 7; END;
--    hazard of the undo drop_object: trigger t_gone on t is dropped; code that uses it stops working
--    undo:
DROP TRIGGER t_gone;

-- 4. Create trigger t_log on t
CREATE TRIGGER t_log AFTER UPDATE OF a ON t WHEN NEW.a > 0 BEGIN INSERT INTO log VALUES ('updated; ' || NEW.id); END;
--    undo:
DROP TRIGGER t_log;
