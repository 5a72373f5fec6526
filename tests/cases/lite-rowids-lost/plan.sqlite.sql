-- 1. Rebuild table kv
--    hazard rowids: the rows of kv lose the rowids that they have; what refers to those finds other rows or none
--    no row, or: a rebuild of kv would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'kv' COLLATE NOCASE;
CREATE TABLE _lockplane_new_kv (
    k TEXT PRIMARY KEY NOT NULL,
    v BLOB
) WITHOUT ROWID;
INSERT OR ABORT INTO _lockplane_new_kv (k, v) SELECT k, v FROM kv NOT INDEXED;
--    no row, or: not every row of kv was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM kv) AS before, (SELECT count(*) AS n FROM _lockplane_new_kv) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of kv is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_kv') WHERE integrity_check <> 'ok';
DROP TABLE kv;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_kv RENAME TO kv;
PRAGMA legacy_alter_table = OFF;
--    undo, but for the rowids of kv:
--    no row, or: a rebuild of kv would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'kv' COLLATE NOCASE;
CREATE TABLE _lockplane_new_kv (
    k TEXT PRIMARY KEY NOT NULL,
    v BLOB
);
INSERT OR ABORT INTO _lockplane_new_kv (k, v) SELECT k, v FROM kv NOT INDEXED;
--    no row, or: not every row of kv was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM kv) AS before, (SELECT count(*) AS n FROM _lockplane_new_kv) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of kv is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_kv') WHERE integrity_check <> 'ok';
DROP TABLE kv;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_kv RENAME TO kv;
PRAGMA legacy_alter_table = OFF;

-- 2. Rebuild table n
--    hazard required_column: n.number becomes NOT NULL: the step fails if a row has nothing there
--    hazard new_demand: a new primary key of n: the step fails if a row does not meet it
--    hazard rowids: the rows of n lose the rowids that they have; what refers to those finds other rows or none
--    preflight, no row, or: n.number may not be NULL any more, but is
--    SELECT 'row ' || rowid || ': ' || substr(quote(number), 1, 80) FROM n WHERE number IS NULL;
--    preflight, no row, or: n.number holds what is no INTEGER
--    SELECT 'row ' || rowid || ': ' || substr(quote(number), 1, 80) FROM n WHERE number IS NOT NULL AND NOT ((number <= CAST(9e999 AS REAL)) AND CAST(number AS NUMERIC) = CAST(CAST(number AS NUMERIC) AS INTEGER));
--    preflight, no row, or: n: values that have to be unique are not (number)
--    SELECT substr(quote(number), 1, 80) || ', ' || count(*) || ' times' FROM n WHERE number IS NOT NULL GROUP BY number HAVING count(*) > 1;
--    no row, or: a rebuild of n would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'n' COLLATE NOCASE;
CREATE TABLE _lockplane_new_n (
    number INTEGER PRIMARY KEY,
    name TEXT
);
INSERT OR ABORT INTO _lockplane_new_n (number, name) SELECT number, name FROM n NOT INDEXED;
--    no row, or: not every row of n was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM n) AS before, (SELECT count(*) AS n FROM _lockplane_new_n) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of n is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_n') WHERE integrity_check <> 'ok';
DROP TABLE n;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_n RENAME TO n;
PRAGMA legacy_alter_table = OFF;
--    undo, but for the rowids of n:
--    no row, or: a rebuild of n would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'n' COLLATE NOCASE;
CREATE TABLE _lockplane_new_n (
    number INTEGER,
    name TEXT
);
INSERT OR ABORT INTO _lockplane_new_n (rowid, number, name) SELECT rowid, number, name FROM n NOT INDEXED;
--    no row, or: not every row of n was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM n) AS before, (SELECT count(*) AS n FROM _lockplane_new_n) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of n is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_n') WHERE integrity_check <> 'ok';
DROP TABLE n;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_n RENAME TO n;
PRAGMA legacy_alter_table = OFF;
