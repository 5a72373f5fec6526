-- 1. Rebuild table t
--    hazard required_column: t.note becomes NOT NULL: the step fails if a row has nothing there
--    preflight, no row, or: t.note may not be NULL any more, but is
--    SELECT 'row ' || rowid || ': ' || substr(quote(note), 1, 80) FROM t WHERE note IS NULL;
--    no row, or: a rebuild of t would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 't' COLLATE NOCASE;
CREATE TABLE _lockplane_new_t (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    note TEXT NOT NULL DEFAULT ''
);
INSERT OR ABORT INTO _lockplane_new_t (id, note) SELECT id, note FROM t NOT INDEXED;
--    no row, or: not every row of t was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM t) AS before, (SELECT count(*) AS n FROM _lockplane_new_t) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of t is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_t') WHERE integrity_check <> 'ok';
DELETE FROM sqlite_sequence WHERE name = '_lockplane_new_t';
INSERT INTO sqlite_sequence (name, seq) SELECT '_lockplane_new_t', seq FROM sqlite_sequence WHERE name = 't';
DROP TABLE t;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_t RENAME TO t;
PRAGMA legacy_alter_table = OFF;
--    undo:
--    no row, or: a rebuild of t would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 't' COLLATE NOCASE;
CREATE TABLE _lockplane_new_t (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    note TEXT
);
INSERT OR ABORT INTO _lockplane_new_t (id, note) SELECT id, note FROM t NOT INDEXED;
--    no row, or: not every row of t was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM t) AS before, (SELECT count(*) AS n FROM _lockplane_new_t) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of t is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_t') WHERE integrity_check <> 'ok';
DELETE FROM sqlite_sequence WHERE name = '_lockplane_new_t';
INSERT INTO sqlite_sequence (name, seq) SELECT '_lockplane_new_t', seq FROM sqlite_sequence WHERE name = 't';
DROP TABLE t;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_t RENAME TO t;
PRAGMA legacy_alter_table = OFF;
