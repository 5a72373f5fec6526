-- 1. Rebuild table t
--    preflight, no row, or: t.a holds what is no INTEGER
--    SELECT 'row ' || rowid || ': ' || substr(quote((CAST(a AS integer))), 1, 80) FROM t WHERE typeof((CAST(a AS integer))) = 'text' AND NOT ((CAST(a AS integer)) <= CAST(9e999 AS REAL));
--    preflight, no row, or: t.b holds what is no BIGINT
--    SELECT 'row ' || rowid || ': ' || substr(quote((CAST(b AS bigint))), 1, 80) FROM t WHERE typeof((CAST(b AS bigint))) = 'text' AND NOT ((CAST(b AS bigint)) <= CAST(9e999 AS REAL));
--    no row, or: a rebuild of t would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 't' COLLATE NOCASE;
--    no row, or: t.a holds what is no INTEGER
SELECT 'row ' || rowid || ': ' || substr(quote((CAST(a AS integer))), 1, 80) FROM t WHERE typeof((CAST(a AS integer))) = 'text' AND NOT ((CAST(a AS integer)) <= CAST(9e999 AS REAL));
--    no row, or: t.b holds what is no BIGINT
SELECT 'row ' || rowid || ': ' || substr(quote((CAST(b AS bigint))), 1, 80) FROM t WHERE typeof((CAST(b AS bigint))) = 'text' AND NOT ((CAST(b AS bigint)) <= CAST(9e999 AS REAL));
CREATE TABLE _lockplane_new_t (
    id INTEGER PRIMARY KEY,
    a INTEGER,
    b BIGINT
);
INSERT OR ABORT INTO _lockplane_new_t (id, a, b) SELECT id, (CAST(a AS integer)), (CAST(b AS bigint)) FROM t NOT INDEXED;
--    no row, or: not every row of t was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM t) AS before, (SELECT count(*) AS n FROM _lockplane_new_t) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of t is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_t') WHERE integrity_check <> 'ok';
DROP TABLE t;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_t RENAME TO t;
PRAGMA legacy_alter_table = OFF;
--    preflight of the undo, no row, or: t.a holds reals, which would be rounded as TEXT; say how with `using`
--    SELECT 'row ' || rowid || ': ' || substr(quote(a), 1, 80) FROM t WHERE typeof(a) = 'real' AND CAST(CAST(a AS TEXT) AS REAL) <> a;
--    preflight of the undo, no row, or: t.b holds reals, which would be rounded as TEXT; say how with `using`
--    SELECT 'row ' || rowid || ': ' || substr(quote(b), 1, 80) FROM t WHERE typeof(b) = 'real' AND CAST(CAST(b AS TEXT) AS REAL) <> b;
--    undo, but for the values of t.a as they were as TEXT; the values of t.b as they were as TEXT:
--    no row, or: a rebuild of t would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 't' COLLATE NOCASE;
CREATE TABLE _lockplane_new_t (
    id INTEGER PRIMARY KEY,
    a TEXT,
    b TEXT
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
