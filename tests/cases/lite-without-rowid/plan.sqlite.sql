-- 1. Rebuild table kv
--    hazard required_column: kv.k becomes NOT NULL: the step fails if a row has nothing there
--    hazard rowids: the rows of kv lose the rowids that they have; what refers to those finds other rows or none
--    preflight, no row, or: kv.k may not be NULL any more, but is
--    SELECT 'row ' || rowid || ': ' || substr(quote(k), 1, 80) FROM kv WHERE k IS NULL;
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
    k TEXT PRIMARY KEY,
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

-- 2. Rebuild table w
--    hazard required_column: w.c becomes NOT NULL: the step fails if a row has nothing there
--    hazard new_demand: a new primary key of w: the step fails if a row does not meet it
--    preflight, no row, or: w.a holds what is no TEXT
--    SELECT 'row ' || quote(a) || ', ' || quote(b) || ': ' || substr(quote(a), 1, 80) FROM w WHERE typeof(a) = 'blob';
--    preflight, no row, or: w.b holds what is no INTEGER
--    SELECT 'row ' || quote(a) || ', ' || quote(b) || ': ' || substr(quote(b), 1, 80) FROM w WHERE b IS NOT NULL AND NOT ((b <= CAST(9e999 AS REAL)) AND CAST(b AS NUMERIC) = CAST(CAST(b AS NUMERIC) AS INTEGER));
--    preflight, no row, or: w.c may not be NULL any more, but is
--    SELECT 'row ' || quote(a) || ', ' || quote(b) || ': ' || substr(quote(c), 1, 80) FROM w WHERE c IS NULL;
--    preflight, no row, or: w.c holds what is no TEXT
--    SELECT 'row ' || quote(a) || ', ' || quote(b) || ': ' || substr(quote(c), 1, 80) FROM w WHERE typeof(c) = 'blob';
--    no row, or: a rebuild of w would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'w' COLLATE NOCASE;
CREATE TABLE _lockplane_new_w (
    a TEXT NOT NULL,
    b INTEGER NOT NULL,
    c TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (b DESC, a)
) STRICT, WITHOUT ROWID;
INSERT OR ABORT INTO _lockplane_new_w (a, b, c) SELECT a, b, c FROM w NOT INDEXED;
--    no row, or: not every row of w was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM w) AS before, (SELECT count(*) AS n FROM _lockplane_new_w) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of w is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_w') WHERE integrity_check <> 'ok';
DROP TABLE w;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_w RENAME TO w;
PRAGMA legacy_alter_table = OFF;
--    hazard of the undo new_demand: a new primary key of w: the step fails if a row does not meet it
--    undo:
--    no row, or: a rebuild of w would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'w' COLLATE NOCASE;
CREATE TABLE _lockplane_new_w (
    a TEXT NOT NULL,
    b INTEGER NOT NULL,
    c TEXT,
    PRIMARY KEY (a, b)
) WITHOUT ROWID;
INSERT OR ABORT INTO _lockplane_new_w (a, b, c) SELECT a, b, c FROM w NOT INDEXED;
--    no row, or: not every row of w was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM w) AS before, (SELECT count(*) AS n FROM _lockplane_new_w) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of w is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_w') WHERE integrity_check <> 'ok';
DROP TABLE w;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_w RENAME TO w;
PRAGMA legacy_alter_table = OFF;
