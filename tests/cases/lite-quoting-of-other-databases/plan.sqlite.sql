-- 1. Rebuild table one
--    hazard required_column: one.a b becomes NOT NULL: the step fails if a row has nothing there
--    preflight, no row, or: one.a b may not be NULL any more, but is
--    SELECT 'row ' || rowid || ': ' || substr(quote("a b"), 1, 80) FROM one WHERE "a b" IS NULL;
--    no row, or: a rebuild of one would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'one' COLLATE NOCASE;
CREATE TABLE _lockplane_new_one (
    "a b" TEXT NOT NULL DEFAULT "x",
    c INTEGER,
    d TEXT
);
INSERT OR ABORT INTO _lockplane_new_one (rowid, "a b", c, d) SELECT rowid, "a b", c, d FROM one NOT INDEXED;
--    no row, or: not every row of one was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM one) AS before, (SELECT count(*) AS n FROM _lockplane_new_one) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of one is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_one') WHERE integrity_check <> 'ok';
DROP TABLE one;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_one RENAME TO one;
PRAGMA legacy_alter_table = OFF;
--    undo:
--    no row, or: a rebuild of one would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'one' COLLATE NOCASE;
CREATE TABLE _lockplane_new_one (
    "a b" TEXT,
    c INTEGER,
    d TEXT
);
INSERT OR ABORT INTO _lockplane_new_one (rowid, "a b", c, d) SELECT rowid, "a b", c, d FROM one NOT INDEXED;
--    no row, or: not every row of one was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM one) AS before, (SELECT count(*) AS n FROM _lockplane_new_one) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of one is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_one') WHERE integrity_check <> 'ok';
DROP TABLE one;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_one RENAME TO one;
PRAGMA legacy_alter_table = OFF;
