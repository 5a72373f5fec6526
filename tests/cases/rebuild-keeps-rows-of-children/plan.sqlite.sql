-- 1. Rebuild table parents
--    hazard required_column: parents.age becomes NOT NULL: the step fails if a row has nothing there
--    hazard new_demand: a new check of parents: the step fails if a row does not meet it
--    preflight, no row, or: parents.age may not be NULL any more, but is
--    SELECT 'row ' || rowid || ': ' || substr(quote(age), 1, 80) FROM parents WHERE age IS NULL;
--    preflight, no row, or: parents: rows break the new check (length(age) > 0)
--    SELECT 'row ' || rowid || ': ' || substr(quote(age), 1, 80) FROM parents WHERE NOT (length(age) > 0);
--    no row, or: a rebuild of parents would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'parents' COLLATE NOCASE;
CREATE TABLE _lockplane_new_parents (
    id INTEGER PRIMARY KEY,
    age TEXT NOT NULL,
    CHECK (length(age) > 0)
);
INSERT OR ABORT INTO _lockplane_new_parents (id, age) SELECT id, age FROM parents NOT INDEXED;
--    no row, or: not every row of parents was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM parents) AS before, (SELECT count(*) AS n FROM _lockplane_new_parents) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of parents is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_parents') WHERE integrity_check <> 'ok';
DROP TABLE parents;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_parents RENAME TO parents;
PRAGMA legacy_alter_table = OFF;
--    undo:
--    no row, or: a rebuild of parents would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'parents' COLLATE NOCASE;
CREATE TABLE _lockplane_new_parents (
    id INTEGER PRIMARY KEY,
    age TEXT
);
INSERT OR ABORT INTO _lockplane_new_parents (id, age) SELECT id, age FROM parents NOT INDEXED;
--    no row, or: not every row of parents was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM parents) AS before, (SELECT count(*) AS n FROM _lockplane_new_parents) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of parents is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_parents') WHERE integrity_check <> 'ok';
DROP TABLE parents;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_parents RENAME TO parents;
PRAGMA legacy_alter_table = OFF;
