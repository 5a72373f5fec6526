-- 1. Rename column t.id to ID
--    hazard rename: t.id becomes t.ID: code that still uses the old name fails
ALTER TABLE t RENAME COLUMN id TO "ID";
--    hazard of the undo rename: t.ID becomes t.id: code that still uses the old name fails
--    undo:
ALTER TABLE t RENAME COLUMN "ID" TO id;

-- 2. Rebuild table t
--    hazard drop_column: every value of t.a is deleted; undoing brings the column back without them
--    no row, or: a rebuild of t would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 't' COLLATE NOCASE;
CREATE TABLE _lockplane_new_t (
    "ID" INTEGER
);
INSERT OR ABORT INTO _lockplane_new_t (rowid, "ID") SELECT rowid, "ID" FROM t NOT INDEXED;
--    no row, or: not every row of t was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM t) AS before, (SELECT count(*) AS n FROM _lockplane_new_t) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of t is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_t') WHERE integrity_check <> 'ok';
DROP TABLE t;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_t RENAME TO t;
PRAGMA legacy_alter_table = OFF;
--    hazard of the undo required_column: t.ID becomes NOT NULL: the step fails if a row has nothing there
--    hazard of the undo new_demand: a new primary key of t: the step fails if a row does not meet it
--    hazard of the undo rowids: the rows of t lose the rowids that they have; what refers to those finds other rows or none
--    preflight of the undo, no row, or: t.ID may not be NULL any more, but is
--    SELECT 'row ' || rowid || ': ' || substr(quote("ID"), 1, 80) FROM t WHERE "ID" IS NULL;
--    preflight of the undo, no row, or: t.ID holds what is no INTEGER
--    SELECT 'row ' || rowid || ': ' || substr(quote("ID"), 1, 80) FROM t WHERE "ID" IS NOT NULL AND NOT (("ID" <= CAST(9e999 AS REAL)) AND CAST("ID" AS NUMERIC) = CAST(CAST("ID" AS NUMERIC) AS INTEGER));
--    preflight of the undo, no row, or: t: values that have to be unique are not ("ID")
--    SELECT substr(quote("ID"), 1, 80) || ', ' || count(*) || ' times' FROM t WHERE "ID" IS NOT NULL GROUP BY "ID" HAVING count(*) > 1;
--    undo, but for the values of t.a:
--    no row, or: a rebuild of t would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 't' COLLATE NOCASE;
CREATE TABLE _lockplane_new_t (
    "ID" INTEGER PRIMARY KEY,
    a INTEGER
);
INSERT OR ABORT INTO _lockplane_new_t ("ID") SELECT "ID" FROM t NOT INDEXED;
--    no row, or: not every row of t was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM t) AS before, (SELECT count(*) AS n FROM _lockplane_new_t) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of t is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_t') WHERE integrity_check <> 'ok';
DROP TABLE t;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_t RENAME TO t;
PRAGMA legacy_alter_table = OFF;
