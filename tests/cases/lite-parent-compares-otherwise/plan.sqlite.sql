-- 1. Rebuild table child
--    no row, or: a rebuild of child would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'child' COLLATE NOCASE;
CREATE TABLE _lockplane_new_child (
    id INTEGER PRIMARY KEY
);
INSERT OR ABORT INTO _lockplane_new_child (id) SELECT id FROM child NOT INDEXED;
--    no row, or: not every row of child was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM child) AS before, (SELECT count(*) AS n FROM _lockplane_new_child) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of child is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_child') WHERE integrity_check <> 'ok';
DROP TABLE child;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_child RENAME TO child;
PRAGMA legacy_alter_table = OFF;
--    hazard of the undo new_demand: a new foreign key of child: the step fails if a row does not meet it
--    undo:
--    no row, or: a rebuild of child would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'child' COLLATE NOCASE;
CREATE TABLE _lockplane_new_child (
    id INTEGER PRIMARY KEY,
    FOREIGN KEY (id) REFERENCES parent (id)
);
INSERT OR ABORT INTO _lockplane_new_child (id) SELECT id FROM child NOT INDEXED;
--    no row, or: not every row of child was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM child) AS before, (SELECT count(*) AS n FROM _lockplane_new_child) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of child is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_child') WHERE integrity_check <> 'ok';
DROP TABLE child;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_child RENAME TO child;
PRAGMA legacy_alter_table = OFF;

-- 2. Rebuild table parent
--    no row, or: a rebuild of parent would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'parent' COLLATE NOCASE;
CREATE TABLE _lockplane_new_parent (
    id PRIMARY KEY
);
INSERT OR ABORT INTO _lockplane_new_parent (rowid, id) SELECT rowid, id FROM parent NOT INDEXED;
--    no row, or: not every row of parent was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM parent) AS before, (SELECT count(*) AS n FROM _lockplane_new_parent) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of parent is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_parent') WHERE integrity_check <> 'ok';
DROP TABLE parent;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_parent RENAME TO parent;
PRAGMA legacy_alter_table = OFF;
--    hazard of the undo lossy_type: values of parent.id may be rounded, cut or changed from no type to TEXT without an error
--    undo:
--    no row, or: a rebuild of parent would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'parent' COLLATE NOCASE;
CREATE TABLE _lockplane_new_parent (
    id TEXT PRIMARY KEY
);
INSERT OR ABORT INTO _lockplane_new_parent (rowid, id) SELECT rowid, id FROM parent NOT INDEXED;
--    no row, or: not every row of parent was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM parent) AS before, (SELECT count(*) AS n FROM _lockplane_new_parent) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of parent is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_parent') WHERE integrity_check <> 'ok';
DROP TABLE parent;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_parent RENAME TO parent;
PRAGMA legacy_alter_table = OFF;
