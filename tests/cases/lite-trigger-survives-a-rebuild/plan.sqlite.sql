-- 1. Drop trigger t_in on t
DROP TRIGGER t_in;
--    undo:
CREATE TRIGGER t_in AFTER INSERT ON t BEGIN INSERT INTO log VALUES ('in'); END;

-- 2. Drop trigger t_out on t
DROP TRIGGER t_out;
--    undo:
CREATE TRIGGER t_out AFTER DELETE ON t BEGIN INSERT INTO log VALUES ('out'); END;

-- 3. Rebuild table t
--    hazard new_demand: a new check of t: the step fails if a row does not meet it
--    preflight, no row, or: t: rows break the new check (a <> 'never')
--    SELECT 'row ' || rowid || ': ' || substr(quote(a), 1, 80) FROM t WHERE NOT (a <> 'never');
--    no row, or: a rebuild of t would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 't' COLLATE NOCASE;
CREATE TABLE _lockplane_new_t (
    id INTEGER PRIMARY KEY,
    a TEXT,
    CHECK (a <> 'never')
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

-- 4. Create trigger t_in on t
CREATE TRIGGER t_in AFTER INSERT ON t BEGIN INSERT INTO log VALUES ('in'); END;
--    undo:
DROP TRIGGER t_in;

-- 5. Create trigger t_out on t
CREATE TRIGGER t_out AFTER DELETE ON t BEGIN INSERT INTO log VALUES ('out'); END;
--    undo:
DROP TRIGGER t_out;
