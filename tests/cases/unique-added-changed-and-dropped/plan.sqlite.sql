-- 1. Rebuild table t
--    hazard new_demand: unique constraint t_a of t: the step fails if a row does not meet it
--    hazard new_demand: unique constraint t_bc of t: the step fails if a row does not meet it
--    preflight, no row, or: t: values that have to be unique are not (a)
--    SELECT substr(quote(a), 1, 80) || ', ' || count(*) || ' times' FROM t WHERE a IS NOT NULL GROUP BY a HAVING count(*) > 1;
--    no row, or: a rebuild of t would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 't' COLLATE NOCASE;
CREATE TABLE _lockplane_new_t (
    id INTEGER PRIMARY KEY,
    a TEXT,
    b TEXT,
    c TEXT,
    CONSTRAINT t_a UNIQUE (a),
    CONSTRAINT t_bc UNIQUE (c, b)
);
INSERT OR ABORT INTO _lockplane_new_t (id, a, b, c) SELECT id, a, b, c FROM t NOT INDEXED;
--    no row, or: not every row of t was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM t) AS before, (SELECT count(*) AS n FROM _lockplane_new_t) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of t is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_t') WHERE integrity_check <> 'ok';
DROP TABLE t;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_t RENAME TO t;
PRAGMA legacy_alter_table = OFF;
--    hazard of the undo new_demand: unique constraint t_bc of t: the step fails if a row does not meet it
--    hazard of the undo new_demand: unique constraint t_b of t: the step fails if a row does not meet it
--    preflight of the undo, no row, or: t: values that have to be unique are not (b)
--    SELECT substr(quote(b), 1, 80) || ', ' || count(*) || ' times' FROM t WHERE b IS NOT NULL GROUP BY b HAVING count(*) > 1;
--    undo:
--    no row, or: a rebuild of t would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 't' COLLATE NOCASE;
CREATE TABLE _lockplane_new_t (
    id INTEGER PRIMARY KEY,
    a TEXT,
    b TEXT,
    c TEXT,
    CONSTRAINT t_b UNIQUE (b),
    CONSTRAINT t_bc UNIQUE (b, c)
);
INSERT OR ABORT INTO _lockplane_new_t (id, a, b, c) SELECT id, a, b, c FROM t NOT INDEXED;
--    no row, or: not every row of t was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM t) AS before, (SELECT count(*) AS n FROM _lockplane_new_t) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of t is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_t') WHERE integrity_check <> 'ok';
DROP TABLE t;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_t RENAME TO t;
PRAGMA legacy_alter_table = OFF;
