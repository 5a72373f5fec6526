-- 1. Rebuild table t
--    hazard new_demand: a new check of t: the step fails if a row does not meet it
--    hazard new_demand: a new check of t: the step fails if a row does not meet it
--    hazard new_demand: a new check of t: the step fails if a row does not meet it
--    preflight, no row, or: t: rows break the new check (a <= b)
--    SELECT 'row ' || rowid || ': ' || substr(quote(a), 1, 80) || ', ' || substr(quote(b), 1, 80) FROM t WHERE NOT (a <= b);
--    preflight, no row, or: t: rows break the new check (b < 100)
--    SELECT 'row ' || rowid || ': ' || substr(quote(b), 1, 80) FROM t WHERE NOT (b < 100);
--    preflight, no row, or: t: rows break the new check (length(title) > 1)
--    SELECT 'row ' || rowid || ': ' || substr(quote(title), 1, 80) FROM t WHERE NOT (length(title) > 1);
--    no row, or: a rebuild of t would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 't' COLLATE NOCASE;
CREATE TABLE _lockplane_new_t (
    id INTEGER PRIMARY KEY,
    title TEXT,
    a INTEGER,
    b INTEGER,
    CHECK (a <= b),
    CHECK (b < 100),
    CHECK (length(title) > 1)
);
INSERT OR ABORT INTO _lockplane_new_t (id, title, a, b) SELECT id, title, a, b FROM t NOT INDEXED;
--    no row, or: not every row of t was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM t) AS before, (SELECT count(*) AS n FROM _lockplane_new_t) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of t is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_t') WHERE integrity_check <> 'ok';
DROP TABLE t;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_t RENAME TO t;
PRAGMA legacy_alter_table = OFF;
--    hazard of the undo new_demand: a new check of t: the step fails if a row does not meet it
--    hazard of the undo new_demand: a new check of t: the step fails if a row does not meet it
--    preflight of the undo, no row, or: t: rows break the new check (a < b)
--    SELECT 'row ' || rowid || ': ' || substr(quote(a), 1, 80) || ', ' || substr(quote(b), 1, 80) FROM t WHERE NOT (a < b);
--    preflight of the undo, no row, or: t: rows break the new check (length(title) > 0)
--    SELECT 'row ' || rowid || ': ' || substr(quote(title), 1, 80) FROM t WHERE NOT (length(title) > 0);
--    undo:
--    no row, or: a rebuild of t would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 't' COLLATE NOCASE;
CREATE TABLE _lockplane_new_t (
    id INTEGER PRIMARY KEY,
    title TEXT,
    a INTEGER,
    b INTEGER,
    CHECK (a < b),
    CHECK (length(title) > 0)
);
INSERT OR ABORT INTO _lockplane_new_t (id, title, a, b) SELECT id, title, a, b FROM t NOT INDEXED;
--    no row, or: not every row of t was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM t) AS before, (SELECT count(*) AS n FROM _lockplane_new_t) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of t is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_t') WHERE integrity_check <> 'ok';
DROP TABLE t;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_t RENAME TO t;
PRAGMA legacy_alter_table = OFF;
