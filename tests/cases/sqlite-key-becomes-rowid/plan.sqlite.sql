-- 1. Rebuild table item
--    hazard required_column: item.id becomes NOT NULL: the step fails if a row has nothing there
--    hazard rowids: the rows of item lose the rowids that they have; what refers to those finds other rows or none
--    preflight, no row, or: item.id may not be NULL any more, but is
--    SELECT 'row ' || rowid || ': ' || substr(quote(id), 1, 80) FROM item WHERE id IS NULL;
--    preflight, no row, or: item.id holds what is no INTEGER
--    SELECT 'row ' || rowid || ': ' || substr(quote(id), 1, 80) FROM item WHERE id IS NOT NULL AND NOT ((id <= CAST(9e999 AS REAL)) AND CAST(id AS NUMERIC) = CAST(CAST(id AS NUMERIC) AS INTEGER));
--    no row, or: a rebuild of item would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'item' COLLATE NOCASE;
CREATE TABLE _lockplane_new_item (
    id INTEGER PRIMARY KEY,
    name TEXT
);
INSERT OR ABORT INTO _lockplane_new_item (id, name) SELECT id, name FROM item NOT INDEXED;
--    no row, or: not every row of item was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM item) AS before, (SELECT count(*) AS n FROM _lockplane_new_item) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of item is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_item') WHERE integrity_check <> 'ok';
DROP TABLE item;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_item RENAME TO item;
PRAGMA legacy_alter_table = OFF;
--    undo, but for the rowids of item:
--    no row, or: a rebuild of item would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'item' COLLATE NOCASE;
CREATE TABLE _lockplane_new_item (
    id INT PRIMARY KEY,
    name TEXT
);
INSERT OR ABORT INTO _lockplane_new_item (rowid, id, name) SELECT rowid, id, name FROM item NOT INDEXED;
--    no row, or: not every row of item was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM item) AS before, (SELECT count(*) AS n FROM _lockplane_new_item) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of item is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_item') WHERE integrity_check <> 'ok';
DROP TABLE item;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_item RENAME TO item;
PRAGMA legacy_alter_table = OFF;
