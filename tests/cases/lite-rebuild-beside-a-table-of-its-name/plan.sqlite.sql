-- 1. Rebuild table t
--    hazard required_column: t.n becomes NOT NULL: the step fails if a row has nothing there
--    preflight, no row, or: t.n may not be NULL any more, but is
--    SELECT 'row ' || rowid || ': ' || substr(quote(n), 1, 80) FROM t WHERE n IS NULL;
--    no row, or: a rebuild of t would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 't' COLLATE NOCASE;
CREATE TABLE _lockplane_new_t_3 (
    id INTEGER PRIMARY KEY,
    n TEXT NOT NULL
);
INSERT OR ABORT INTO _lockplane_new_t_3 (id, n) SELECT id, n FROM t NOT INDEXED;
--    no row, or: not every row of t was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM t) AS before, (SELECT count(*) AS n FROM _lockplane_new_t_3) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of t is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_t_3') WHERE integrity_check <> 'ok';
DROP TABLE t;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_t_3 RENAME TO t;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX _lockplane_new_t_2 ON t (n);
--    undo:
--    no row, or: a rebuild of t would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 't' COLLATE NOCASE;
CREATE TABLE _lockplane_new_t_3 (
    id INTEGER PRIMARY KEY,
    n TEXT
);
INSERT OR ABORT INTO _lockplane_new_t_3 (id, n) SELECT id, n FROM t NOT INDEXED;
--    no row, or: not every row of t was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM t) AS before, (SELECT count(*) AS n FROM _lockplane_new_t_3) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of t is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_t_3') WHERE integrity_check <> 'ok';
DROP TABLE t;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_t_3 RENAME TO t;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX _lockplane_new_t_2 ON t (n);
