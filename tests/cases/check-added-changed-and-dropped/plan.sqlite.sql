-- 1. Rebuild table t
--    hazard new_demand: check a_small of t: the step fails if a row does not meet it
--    hazard new_demand: check a_or_b of t: the step fails if a row does not meet it
--    preflight, no row, or: t: rows break the new check a_small (a < 1000)
--    SELECT 'row ' || rowid || ': ' || substr(quote(a), 1, 80) FROM t WHERE NOT (a < 1000);
--    preflight, no row, or: t: rows break the new check a_or_b (a IS NOT NULL OR b IS NOT NULL)
--    SELECT 'row ' || rowid || ': ' || substr(quote(a), 1, 80) || ', ' || substr(quote(b), 1, 80) FROM t WHERE NOT (a IS NOT NULL OR b IS NOT NULL);
--    no row, or: a rebuild of t would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 't' COLLATE NOCASE;
CREATE TABLE _lockplane_new_t (
    id INTEGER PRIMARY KEY,
    a INTEGER,
    b INTEGER,
    CONSTRAINT a_small CHECK (a < 1000),
    CONSTRAINT a_or_b CHECK (a IS NOT NULL OR b IS NOT NULL)
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
--    hazard of the undo new_demand: check b_set of t: the step fails if a row does not meet it
--    hazard of the undo new_demand: check a_small of t: the step fails if a row does not meet it
--    preflight of the undo, no row, or: t: rows break the new check a_small (a < 100)
--    SELECT 'row ' || rowid || ': ' || substr(quote(a), 1, 80) FROM t WHERE NOT (a < 100);
--    preflight of the undo, no row, or: t: rows break the new check b_set (b IN (1, 2, 3))
--    SELECT 'row ' || rowid || ': ' || substr(quote(b), 1, 80) FROM t WHERE NOT (b IN (1, 2, 3));
--    undo:
--    no row, or: a rebuild of t would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 't' COLLATE NOCASE;
CREATE TABLE _lockplane_new_t (
    id INTEGER PRIMARY KEY,
    a INTEGER,
    b INTEGER,
    CONSTRAINT a_small CHECK (a < 100),
    CONSTRAINT b_set CHECK (b IN (1, 2, 3))
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
