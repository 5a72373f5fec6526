-- 1. Rebuild table parent
--    hazard drop_column: every value of parent.a is deleted; undoing brings the column back without them
--    hazard new_demand: a new primary key of parent: the step fails if a row does not meet it
--    preflight, no row, or: parent.id may not be NULL any more, but is
--    SELECT 'row ' || rowid || ': ' || substr(quote(rowid), 1, 80) FROM parent WHERE rowid IS NULL;
--    preflight, no row, or: parent.id holds what is no INTEGER
--    SELECT 'row ' || rowid || ': ' || substr(quote(rowid), 1, 80) FROM parent WHERE rowid IS NOT NULL AND NOT ((rowid <= CAST(9e999 AS REAL)) AND CAST(rowid AS NUMERIC) = CAST(CAST(rowid AS NUMERIC) AS INTEGER));
--    no row, or: a rebuild of parent would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'parent' COLLATE NOCASE;
--    no row, or: parent.id may not be NULL any more, but is
SELECT 'row ' || rowid || ': ' || substr(quote(rowid), 1, 80) FROM parent WHERE rowid IS NULL;
--    no row, or: parent.id holds what is no INTEGER
SELECT 'row ' || rowid || ': ' || substr(quote(rowid), 1, 80) FROM parent WHERE rowid IS NOT NULL AND NOT ((rowid <= CAST(9e999 AS REAL)) AND CAST(rowid AS NUMERIC) = CAST(CAST(rowid AS NUMERIC) AS INTEGER));
CREATE TABLE _lockplane_new_parent (
    id INTEGER PRIMARY KEY
);
INSERT OR ABORT INTO _lockplane_new_parent (id) SELECT rowid FROM parent NOT INDEXED;
--    no row, or: not every row of parent was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM parent) AS before, (SELECT count(*) AS n FROM _lockplane_new_parent) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of parent is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_parent') WHERE integrity_check <> 'ok';
DROP TABLE parent;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_parent RENAME TO parent;
PRAGMA legacy_alter_table = OFF;
--    hazard of the undo drop_column: every value of parent.id is deleted; undoing brings the column back without them
--    hazard of the undo new_demand: a new primary key of parent: the step fails if a row does not meet it
--    preflight of the undo, no row, or: parent.a may not be NULL any more, but is
--    SELECT 'row ' || rowid || ': ' || substr(quote(rowid), 1, 80) FROM parent WHERE rowid IS NULL;
--    preflight of the undo, no row, or: parent.a holds what is no INTEGER
--    SELECT 'row ' || rowid || ': ' || substr(quote(rowid), 1, 80) FROM parent WHERE rowid IS NOT NULL AND NOT ((rowid <= CAST(9e999 AS REAL)) AND CAST(rowid AS NUMERIC) = CAST(CAST(rowid AS NUMERIC) AS INTEGER));
--    undo, but for the values of parent.a:
--    no row, or: a rebuild of parent would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'parent' COLLATE NOCASE;
--    no row, or: parent.a may not be NULL any more, but is
SELECT 'row ' || rowid || ': ' || substr(quote(rowid), 1, 80) FROM parent WHERE rowid IS NULL;
--    no row, or: parent.a holds what is no INTEGER
SELECT 'row ' || rowid || ': ' || substr(quote(rowid), 1, 80) FROM parent WHERE rowid IS NOT NULL AND NOT ((rowid <= CAST(9e999 AS REAL)) AND CAST(rowid AS NUMERIC) = CAST(CAST(rowid AS NUMERIC) AS INTEGER));
CREATE TABLE _lockplane_new_parent (
    a INTEGER PRIMARY KEY
);
INSERT OR ABORT INTO _lockplane_new_parent (a) SELECT rowid FROM parent NOT INDEXED;
--    no row, or: not every row of parent was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM parent) AS before, (SELECT count(*) AS n FROM _lockplane_new_parent) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of parent is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_parent') WHERE integrity_check <> 'ok';
DROP TABLE parent;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_parent RENAME TO parent;
PRAGMA legacy_alter_table = OFF;
