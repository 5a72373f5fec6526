-- 1. Rebuild table k
--    hazard drop_column: every value of k.v is deleted; undoing brings the column back without them
--    no row, or: a rebuild of k would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'k' COLLATE NOCASE;
CREATE TABLE _lockplane_new_k (
    k TEXT PRIMARY KEY NOT NULL
) WITHOUT ROWID;
INSERT OR ABORT INTO _lockplane_new_k (k) SELECT k FROM k NOT INDEXED;
--    no row, or: not every row of k was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM k) AS before, (SELECT count(*) AS n FROM _lockplane_new_k) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of k is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_k') WHERE integrity_check <> 'ok';
DROP TABLE k;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_k RENAME TO k;
PRAGMA legacy_alter_table = OFF;
--    hazard of the undo required_column: k.v comes back as NOT NULL, and every row gets an empty value in it
--    preflight of the undo, no row, or: k.v may not be NULL any more, but is
--    SELECT 'row ' || quote(k) || ': ' || substr(quote(''), 1, 80) FROM k WHERE '' IS NULL;
--    undo, but for the values of k.v:
--    no row, or: a rebuild of k would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'k' COLLATE NOCASE;
--    no row, or: k.v may not be NULL any more, but is
SELECT 'row ' || quote(k) || ': ' || substr(quote(''), 1, 80) FROM k WHERE '' IS NULL;
CREATE TABLE _lockplane_new_k (
    k TEXT PRIMARY KEY NOT NULL,
    v TEXT NOT NULL
) WITHOUT ROWID;
INSERT OR ABORT INTO _lockplane_new_k (k, v) SELECT k, '' FROM k NOT INDEXED;
--    no row, or: not every row of k was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM k) AS before, (SELECT count(*) AS n FROM _lockplane_new_k) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of k is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_k') WHERE integrity_check <> 'ok';
DROP TABLE k;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_k RENAME TO k;
PRAGMA legacy_alter_table = OFF;

-- 2. Rebuild table t
--    hazard drop_column: every value of t.a is deleted; undoing brings the column back without them
--    hazard drop_column: every value of t.b is deleted; undoing brings the column back without them
--    hazard drop_column: every value of t.c is deleted; undoing brings the column back without them
--    hazard drop_column: every value of t.d is deleted; undoing brings the column back without them
--    no row, or: a rebuild of t would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 't' COLLATE NOCASE;
CREATE TABLE _lockplane_new_t (
    id INTEGER PRIMARY KEY
);
INSERT OR ABORT INTO _lockplane_new_t (id) SELECT id FROM t NOT INDEXED;
--    no row, or: not every row of t was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM t) AS before, (SELECT count(*) AS n FROM _lockplane_new_t) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of t is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_t') WHERE integrity_check <> 'ok';
DROP TABLE t;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_t RENAME TO t;
PRAGMA legacy_alter_table = OFF;
--    hazard of the undo required_column: t.d comes back as NOT NULL, and every row gets an empty value in it
--    hazard of the undo required_column: t.c comes back as NOT NULL, and every row gets an empty value in it
--    hazard of the undo required_column: t.b comes back as NOT NULL, and every row gets an empty value in it
--    hazard of the undo required_column: t.a comes back as NOT NULL, and every row gets an empty value in it
--    hazard of the undo new_demand: a new check of t: the step fails if a row does not meet it
--    hazard of the undo new_demand: a new unique constraint of t: the step fails if a row does not meet it
--    preflight of the undo, no row, or: t.a may not be NULL any more, but is
--    SELECT 'row ' || rowid || ': ' || substr(quote(''), 1, 80) FROM t WHERE '' IS NULL;
--    preflight of the undo, no row, or: t.b may not be NULL any more, but is
--    SELECT 'row ' || rowid || ': ' || substr(quote(CAST(rowid AS INTEGER)), 1, 80) FROM t WHERE CAST(rowid AS INTEGER) IS NULL;
--    preflight of the undo, no row, or: t.c may not be NULL any more, but is
--    SELECT 'row ' || rowid || ': ' || substr(quote(x''), 1, 80) FROM t WHERE x'' IS NULL;
--    preflight of the undo, no row, or: t.d may not be NULL any more, but is
--    SELECT 'row ' || rowid || ': ' || substr(quote(0.0), 1, 80) FROM t WHERE 0.0 IS NULL;
--    undo, but for the values of t.a; the values of t.b; the values of t.c; the values of t.d:
--    no row, or: a rebuild of t would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 't' COLLATE NOCASE;
--    no row, or: t.a may not be NULL any more, but is
SELECT 'row ' || rowid || ': ' || substr(quote(''), 1, 80) FROM t WHERE '' IS NULL;
--    no row, or: t.b may not be NULL any more, but is
SELECT 'row ' || rowid || ': ' || substr(quote(CAST(rowid AS INTEGER)), 1, 80) FROM t WHERE CAST(rowid AS INTEGER) IS NULL;
--    no row, or: t.b holds what is no INTEGER
SELECT 'row ' || rowid || ': ' || substr(quote(CAST(rowid AS INTEGER)), 1, 80) FROM t WHERE typeof(CAST(rowid AS INTEGER)) = 'text' AND NOT (CAST(rowid AS INTEGER) <= CAST(9e999 AS REAL));
--    no row, or: t.c may not be NULL any more, but is
SELECT 'row ' || rowid || ': ' || substr(quote(x''), 1, 80) FROM t WHERE x'' IS NULL;
--    no row, or: t.d may not be NULL any more, but is
SELECT 'row ' || rowid || ': ' || substr(quote(0.0), 1, 80) FROM t WHERE 0.0 IS NULL;
--    no row, or: t.d holds what is no REAL
SELECT 'row ' || rowid || ': ' || substr(quote(0.0), 1, 80) FROM t WHERE typeof(0.0) = 'text' AND NOT (0.0 <= CAST(9e999 AS REAL));
CREATE TABLE _lockplane_new_t (
    id INTEGER PRIMARY KEY,
    a TEXT NOT NULL,
    b INTEGER NOT NULL,
    c BLOB NOT NULL,
    d REAL NOT NULL,
    UNIQUE (b),
    CHECK (d < 5)
);
INSERT OR ABORT INTO _lockplane_new_t (id, a, b, c, d) SELECT id, '', CAST(rowid AS INTEGER), x'', 0.0 FROM t NOT INDEXED;
--    no row, or: not every row of t was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM t) AS before, (SELECT count(*) AS n FROM _lockplane_new_t) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of t is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_t') WHERE integrity_check <> 'ok';
DROP TABLE t;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_t RENAME TO t;
PRAGMA legacy_alter_table = OFF;
