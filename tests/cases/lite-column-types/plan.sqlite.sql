-- 1. Rebuild table t
--    no row, or: a rebuild of t would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 't' COLLATE NOCASE;
CREATE TABLE _lockplane_new_t (
    id INTEGER PRIMARY KEY,
    a,
    b INTEGER,
    c REAL,
    d BLOB,
    e NUMERIC,
    f VARCHAR(20),
    g "odd type"(1, 2),
    h DATETIME,
    i BOOLEAN,
    j TEXT COLLATE "NOCASE",
    k DECIMAL(10, 5) DEFAULT 0.5,
    l BLOB DEFAULT x'00ff',
    m UNSIGNED BIG INT
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
--    hazard of the undo drop_column: every value of t.m is deleted; undoing brings the column back without them
--    hazard of the undo drop_column: every value of t.l is deleted; undoing brings the column back without them
--    hazard of the undo drop_column: every value of t.k is deleted; undoing brings the column back without them
--    hazard of the undo drop_column: every value of t.j is deleted; undoing brings the column back without them
--    hazard of the undo drop_column: every value of t.i is deleted; undoing brings the column back without them
--    hazard of the undo drop_column: every value of t.h is deleted; undoing brings the column back without them
--    hazard of the undo drop_column: every value of t.g is deleted; undoing brings the column back without them
--    hazard of the undo drop_column: every value of t.f is deleted; undoing brings the column back without them
--    hazard of the undo drop_column: every value of t.e is deleted; undoing brings the column back without them
--    hazard of the undo drop_column: every value of t.d is deleted; undoing brings the column back without them
--    hazard of the undo drop_column: every value of t.c is deleted; undoing brings the column back without them
--    undo:
--    no row, or: a rebuild of t would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 't' COLLATE NOCASE;
CREATE TABLE _lockplane_new_t (
    id INTEGER PRIMARY KEY,
    a,
    b INT
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
