-- 1. Rebuild table t
--    hazard required_column: t.a becomes NOT NULL: the step fails if a row has nothing there
--    hazard new_demand: a new primary key of t: the step fails if a row does not meet it
--    hazard new_demand: a new unique constraint of t: the step fails if a row does not meet it
--    hazard new_demand: a new unique constraint of t: the step fails if a row does not meet it
--    preflight, no row, or: t.a may not be NULL any more, but is
--    SELECT 'row ' || rowid || ': ' || substr(quote(a), 1, 80) FROM t WHERE a IS NULL;
--    preflight, no row, or: t: values that have to be unique are not (b)
--    SELECT substr(quote(b), 1, 80) || ', ' || count(*) || ' times' FROM t WHERE b IS NOT NULL GROUP BY b COLLATE "RTRIM" HAVING count(*) > 1;
--    no row, or: a rebuild of t would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 't' COLLATE NOCASE;
CREATE TABLE _lockplane_new_t (
    id INTEGER PRIMARY KEY ON CONFLICT REPLACE,
    a TEXT NOT NULL ON CONFLICT IGNORE UNIQUE ON CONFLICT REPLACE,
    b TEXT COLLATE "NOCASE",
    UNIQUE (b COLLATE "RTRIM")
);
INSERT OR ABORT INTO _lockplane_new_t (id, a, b) SELECT id, a, b FROM t NOT INDEXED;
--    no row, or: not every row of t was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM t) AS before, (SELECT count(*) AS n FROM _lockplane_new_t) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of t is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_t') WHERE integrity_check <> 'ok';
DROP TABLE t;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_t RENAME TO t;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX t_b ON t (b COLLATE "BINARY" DESC);
--    hazard of the undo new_demand: a new unique constraint of t: the step fails if a row does not meet it
--    hazard of the undo new_demand: a new primary key of t: the step fails if a row does not meet it
--    undo:
--    no row, or: a rebuild of t would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 't' COLLATE NOCASE;
CREATE TABLE _lockplane_new_t (
    id INTEGER PRIMARY KEY,
    a TEXT,
    b TEXT,
    UNIQUE (a)
);
INSERT OR ABORT INTO _lockplane_new_t (id, a, b) SELECT id, a, b FROM t NOT INDEXED;
--    no row, or: not every row of t was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM t) AS before, (SELECT count(*) AS n FROM _lockplane_new_t) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of t is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_t') WHERE integrity_check <> 'ok';
DROP TABLE t;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_t RENAME TO t;
PRAGMA legacy_alter_table = OFF;
