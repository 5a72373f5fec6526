-- 1. Rebuild table t
--    hazard new_demand: a new primary key of t: the step fails if a row does not meet it
--    preflight, no row, or: t: values that have to be unique are not (code)
--    SELECT substr(quote(code), 1, 80) || ', ' || count(*) || ' times' FROM t WHERE code IS NOT NULL GROUP BY code HAVING count(*) > 1;
--    no row, or: a rebuild of t would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 't' COLLATE NOCASE;
CREATE TABLE _lockplane_new_t (
    id INTEGER NOT NULL,
    code TEXT PRIMARY KEY NOT NULL
);
INSERT OR ABORT INTO _lockplane_new_t (rowid, id, code) SELECT rowid, id, code FROM t NOT INDEXED;
--    no row, or: not every row of t was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM t) AS before, (SELECT count(*) AS n FROM _lockplane_new_t) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of t is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_t') WHERE integrity_check <> 'ok';
DROP TABLE t;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_t RENAME TO t;
PRAGMA legacy_alter_table = OFF;
--    hazard of the undo new_demand: a new primary key of t: the step fails if a row does not meet it
--    hazard of the undo rowids: the rows of t lose the rowids that they have; what refers to those finds other rows or none
--    preflight of the undo, no row, or: t.id holds what is no INTEGER
--    SELECT 'row ' || rowid || ': ' || substr(quote(id), 1, 80) FROM t WHERE id IS NOT NULL AND NOT ((id <= CAST(9e999 AS REAL)) AND CAST(id AS NUMERIC) = CAST(CAST(id AS NUMERIC) AS INTEGER));
--    preflight of the undo, no row, or: t: values that have to be unique are not (id)
--    SELECT substr(quote(id), 1, 80) || ', ' || count(*) || ' times' FROM t WHERE id IS NOT NULL GROUP BY id HAVING count(*) > 1;
--    undo:
--    no row, or: a rebuild of t would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 't' COLLATE NOCASE;
CREATE TABLE _lockplane_new_t (
    id INTEGER PRIMARY KEY NOT NULL,
    code TEXT NOT NULL
);
INSERT OR ABORT INTO _lockplane_new_t (id, code) SELECT id, code FROM t NOT INDEXED;
--    no row, or: not every row of t was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM t) AS before, (SELECT count(*) AS n FROM _lockplane_new_t) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of t is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_t') WHERE integrity_check <> 'ok';
DROP TABLE t;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_t RENAME TO t;
PRAGMA legacy_alter_table = OFF;
