-- 1. Rebuild table empty
--    preflight, no row, or: empty.a would get its default 1.5, which is no INTEGER
--    SELECT 'row ' || rowid FROM empty WHERE (1.5) IS NOT NULL AND NOT (((1.5) <= CAST(9e999 AS REAL)) AND CAST((1.5) AS NUMERIC) = CAST(CAST((1.5) AS NUMERIC) AS INTEGER));
--    preflight, no row, or: empty.b would get its default x'00', which is no TEXT
--    SELECT 'row ' || rowid FROM empty WHERE typeof((x'00')) = 'blob';
--    preflight, no row, or: empty.c would get its default 'text', which is no BLOB
--    SELECT 'row ' || rowid FROM empty WHERE typeof(('text')) NOT IN ('blob', 'null');
--    preflight, no row, or: empty.d would get its default inf, which is no REAL
--    SELECT 'row ' || rowid FROM empty WHERE ('inf') IS NOT NULL AND NOT (('inf') <= CAST(9e999 AS REAL));
--    no row, or: a rebuild of empty would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'empty' COLLATE NOCASE;
CREATE TABLE _lockplane_new_empty (
    id INTEGER PRIMARY KEY,
    a INTEGER DEFAULT 1.5,
    b TEXT DEFAULT x'00',
    c BLOB DEFAULT 'text',
    d REAL DEFAULT inf
) STRICT;
INSERT OR ABORT INTO _lockplane_new_empty (id) SELECT id FROM empty NOT INDEXED;
--    no row, or: not every row of empty was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM empty) AS before, (SELECT count(*) AS n FROM _lockplane_new_empty) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of empty is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_empty') WHERE integrity_check <> 'ok';
DROP TABLE empty;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_empty RENAME TO empty;
PRAGMA legacy_alter_table = OFF;
--    hazard of the undo drop_column: every value of empty.d is deleted; undoing brings the column back without them
--    hazard of the undo drop_column: every value of empty.c is deleted; undoing brings the column back without them
--    hazard of the undo drop_column: every value of empty.b is deleted; undoing brings the column back without them
--    hazard of the undo drop_column: every value of empty.a is deleted; undoing brings the column back without them
--    undo:
--    no row, or: a rebuild of empty would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'empty' COLLATE NOCASE;
CREATE TABLE _lockplane_new_empty (
    id INTEGER PRIMARY KEY
) STRICT;
INSERT OR ABORT INTO _lockplane_new_empty (id) SELECT id FROM empty NOT INDEXED;
--    no row, or: not every row of empty was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM empty) AS before, (SELECT count(*) AS n FROM _lockplane_new_empty) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of empty is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_empty') WHERE integrity_check <> 'ok';
DROP TABLE empty;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_empty RENAME TO empty;
PRAGMA legacy_alter_table = OFF;

-- 2. Rebuild table full
--    preflight, no row, or: full.a would get its default '12', which is no INTEGER
--    SELECT 'row ' || rowid FROM "full" WHERE ('12') IS NOT NULL AND NOT ((('12') <= CAST(9e999 AS REAL)) AND CAST(('12') AS NUMERIC) = CAST(CAST(('12') AS NUMERIC) AS INTEGER));
--    preflight, no row, or: full.c would get its default 3.0, which is no INT
--    SELECT 'row ' || rowid FROM "full" WHERE (3.0) IS NOT NULL AND NOT (((3.0) <= CAST(9e999 AS REAL)) AND CAST((3.0) AS NUMERIC) = CAST(CAST((3.0) AS NUMERIC) AS INTEGER));
--    no row, or: a rebuild of full would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'full' COLLATE NOCASE;
CREATE TABLE _lockplane_new_full (
    id INTEGER PRIMARY KEY,
    a INTEGER DEFAULT '12',
    b INTEGER NOT NULL DEFAULT -7,
    c INT DEFAULT 3.0,
    d REAL DEFAULT 3,
    e TEXT DEFAULT 5,
    f BLOB DEFAULT x'00',
    g ANY DEFAULT 'x',
    h INTEGER DEFAULT TRUE
) STRICT;
INSERT OR ABORT INTO _lockplane_new_full (id) SELECT id FROM "full" NOT INDEXED;
--    no row, or: not every row of full was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM "full") AS before, (SELECT count(*) AS n FROM _lockplane_new_full) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of full is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_full') WHERE integrity_check <> 'ok';
DROP TABLE "full";
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_full RENAME TO "full";
PRAGMA legacy_alter_table = OFF;
--    hazard of the undo drop_column: every value of full.h is deleted; undoing brings the column back without them
--    hazard of the undo drop_column: every value of full.g is deleted; undoing brings the column back without them
--    hazard of the undo drop_column: every value of full.f is deleted; undoing brings the column back without them
--    hazard of the undo drop_column: every value of full.e is deleted; undoing brings the column back without them
--    hazard of the undo drop_column: every value of full.d is deleted; undoing brings the column back without them
--    hazard of the undo drop_column: every value of full.c is deleted; undoing brings the column back without them
--    hazard of the undo drop_column: every value of full.b is deleted; undoing brings the column back without them
--    hazard of the undo drop_column: every value of full.a is deleted; undoing brings the column back without them
--    undo:
--    no row, or: a rebuild of full would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'full' COLLATE NOCASE;
CREATE TABLE _lockplane_new_full (
    id INTEGER PRIMARY KEY
) STRICT;
INSERT OR ABORT INTO _lockplane_new_full (id) SELECT id FROM "full" NOT INDEXED;
--    no row, or: not every row of full was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM "full") AS before, (SELECT count(*) AS n FROM _lockplane_new_full) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of full is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_full') WHERE integrity_check <> 'ok';
DROP TABLE "full";
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_full RENAME TO "full";
PRAGMA legacy_alter_table = OFF;

-- 3. Rebuild table gone
--    hazard drop_column: every value of gone.a is deleted; undoing brings the column back without them
--    hazard drop_column: every value of gone.b is deleted; undoing brings the column back without them
--    no row, or: a rebuild of gone would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'gone' COLLATE NOCASE;
CREATE TABLE _lockplane_new_gone (
    id INTEGER PRIMARY KEY
) STRICT;
INSERT OR ABORT INTO _lockplane_new_gone (id) SELECT id FROM gone NOT INDEXED;
--    no row, or: not every row of gone was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM gone) AS before, (SELECT count(*) AS n FROM _lockplane_new_gone) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of gone is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_gone') WHERE integrity_check <> 'ok';
DROP TABLE gone;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_gone RENAME TO gone;
PRAGMA legacy_alter_table = OFF;
--    preflight of the undo, no row, or: gone.a holds what is no INTEGER
--    SELECT 'row ' || rowid || ': ' || substr(quote(NULL), 1, 80) FROM gone WHERE NULL IS NOT NULL AND NOT ((NULL <= CAST(9e999 AS REAL)) AND CAST(NULL AS NUMERIC) = CAST(CAST(NULL AS NUMERIC) AS INTEGER));
--    preflight of the undo, no row, or: gone.b may not be NULL any more, but is
--    SELECT 'row ' || rowid || ': ' || substr(quote(0), 1, 80) FROM gone WHERE 0 IS NULL;
--    preflight of the undo, no row, or: gone.b holds what is no INTEGER
--    SELECT 'row ' || rowid || ': ' || substr(quote(0), 1, 80) FROM gone WHERE 0 IS NOT NULL AND NOT ((0 <= CAST(9e999 AS REAL)) AND CAST(0 AS NUMERIC) = CAST(CAST(0 AS NUMERIC) AS INTEGER));
--    undo, but for the values of gone.a; the values of gone.b:
--    no row, or: a rebuild of gone would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'gone' COLLATE NOCASE;
--    no row, or: gone.a holds what is no INTEGER
SELECT 'row ' || rowid || ': ' || substr(quote(NULL), 1, 80) FROM gone WHERE NULL IS NOT NULL AND NOT ((NULL <= CAST(9e999 AS REAL)) AND CAST(NULL AS NUMERIC) = CAST(CAST(NULL AS NUMERIC) AS INTEGER));
--    no row, or: gone.b may not be NULL any more, but is
SELECT 'row ' || rowid || ': ' || substr(quote(0), 1, 80) FROM gone WHERE 0 IS NULL;
--    no row, or: gone.b holds what is no INTEGER
SELECT 'row ' || rowid || ': ' || substr(quote(0), 1, 80) FROM gone WHERE 0 IS NOT NULL AND NOT ((0 <= CAST(9e999 AS REAL)) AND CAST(0 AS NUMERIC) = CAST(CAST(0 AS NUMERIC) AS INTEGER));
CREATE TABLE _lockplane_new_gone (
    id INTEGER PRIMARY KEY,
    a INTEGER DEFAULT x'01',
    b INTEGER NOT NULL DEFAULT 'none'
) STRICT;
INSERT OR ABORT INTO _lockplane_new_gone (id, a, b) SELECT id, NULL, 0 FROM gone NOT INDEXED;
--    no row, or: not every row of gone was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM gone) AS before, (SELECT count(*) AS n FROM _lockplane_new_gone) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of gone is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_gone') WHERE integrity_check <> 'ok';
DROP TABLE gone;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_gone RENAME TO gone;
PRAGMA legacy_alter_table = OFF;
