-- 1. Drop trigger v_in on v
DROP TRIGGER v_in;
--    undo:
CREATE TRIGGER v_in INSTEAD OF INSERT ON v BEGIN INSERT INTO t (id, a) VALUES (NEW.id, NEW.a); END;

-- 2. Drop view v
DROP VIEW v;
--    undo:
CREATE VIEW v AS SELECT id, a FROM t;

-- 3. Rebuild table t
--    hazard required_column: t.a becomes NOT NULL: the step fails if a row has nothing there
--    preflight, no row, or: t.a may not be NULL any more, but is
--    SELECT 'row ' || rowid || ': ' || substr(quote(a), 1, 80) FROM t WHERE a IS NULL;
--    no row, or: a rebuild of t would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 't' COLLATE NOCASE;
CREATE TABLE _lockplane_new_t (
    id INTEGER PRIMARY KEY,
    a TEXT NOT NULL
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
    a TEXT
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

-- 4. Create view v
CREATE VIEW v AS SELECT id, upper(a) AS a FROM t;
--    undo:
DROP VIEW v;

-- 5. Create trigger v_in on v
CREATE TRIGGER v_in INSTEAD OF INSERT ON v BEGIN INSERT INTO t (id, a) VALUES (NEW.id, NEW.a); END;
--    undo:
DROP TRIGGER v_in;
