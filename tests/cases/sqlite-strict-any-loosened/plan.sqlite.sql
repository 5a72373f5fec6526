-- 1. Rebuild table bag
--    hazard lossy_type: values of bag.thing may be rounded, cut or changed from ANY to ANY without an error
--    no row, or: a rebuild of bag would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'bag' COLLATE NOCASE;
CREATE TABLE _lockplane_new_bag (
    id INTEGER PRIMARY KEY,
    thing ANY
);
INSERT OR ABORT INTO _lockplane_new_bag (id, thing) SELECT id, thing FROM bag NOT INDEXED;
--    no row, or: not every row of bag was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM bag) AS before, (SELECT count(*) AS n FROM _lockplane_new_bag) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of bag is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_bag') WHERE integrity_check <> 'ok';
DROP TABLE bag;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_bag RENAME TO bag;
PRAGMA legacy_alter_table = OFF;
--    preflight of the undo, no row, or: bag.id holds what is no INTEGER
--    SELECT 'row ' || rowid || ': ' || substr(quote(id), 1, 80) FROM bag WHERE id IS NOT NULL AND NOT ((id <= CAST(9e999 AS REAL)) AND CAST(id AS NUMERIC) = CAST(CAST(id AS NUMERIC) AS INTEGER));
--    undo:
--    no row, or: a rebuild of bag would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'bag' COLLATE NOCASE;
CREATE TABLE _lockplane_new_bag (
    id INTEGER PRIMARY KEY,
    thing ANY
) STRICT;
INSERT OR ABORT INTO _lockplane_new_bag (id, thing) SELECT id, thing FROM bag NOT INDEXED;
--    no row, or: not every row of bag was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM bag) AS before, (SELECT count(*) AS n FROM _lockplane_new_bag) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of bag is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_bag') WHERE integrity_check <> 'ok';
DROP TABLE bag;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_bag RENAME TO bag;
PRAGMA legacy_alter_table = OFF;
