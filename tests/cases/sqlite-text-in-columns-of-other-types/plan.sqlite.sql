-- 1. Rebuild table t
--    hazard lossy_type: values of t.at may be rounded, cut or changed from TEXT to DATETIME without an error
--    hazard lossy_type: values of t.doc may be rounded, cut or changed from TEXT to JSON without an error
--    hazard lossy_type: values of t.flag may be rounded, cut or changed from TEXT to BOOLEAN without an error
--    hazard lossy_type: values of t.word may be rounded, cut or changed from TEXT to STRING without an error
--    preflight, no row, or: t.number holds reals, which would be rounded as TEXT; say how with `using`
--    SELECT 'row ' || rowid || ': ' || substr(quote(number), 1, 80) FROM t WHERE typeof(number) = 'real' AND CAST(CAST(number AS TEXT) AS REAL) <> number;
--    no row, or: a rebuild of t would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 't' COLLATE NOCASE;
CREATE TABLE _lockplane_new_t (
    id INTEGER PRIMARY KEY,
    at DATETIME,
    doc JSON,
    flag BOOLEAN,
    word STRING,
    number TEXT,
    price
);
INSERT OR ABORT INTO _lockplane_new_t (id, at, doc, flag, word, number, price) SELECT id, at, doc, flag, word, number, price FROM t NOT INDEXED;
--    no row, or: not every row of t was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM t) AS before, (SELECT count(*) AS n FROM _lockplane_new_t) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of t is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_t') WHERE integrity_check <> 'ok';
DROP TABLE t;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_t RENAME TO t;
PRAGMA legacy_alter_table = OFF;
--    hazard of the undo lossy_type: values of t.price may be rounded, cut or changed from no type to DECIMAL(10,2) without an error
--    hazard of the undo lossy_type: values of t.number may be rounded, cut or changed from TEXT to INTEGER without an error
--    hazard of the undo lossy_type: values of t.word may be rounded, cut or changed from STRING to TEXT without an error
--    hazard of the undo lossy_type: values of t.flag may be rounded, cut or changed from BOOLEAN to TEXT without an error
--    hazard of the undo lossy_type: values of t.doc may be rounded, cut or changed from JSON to TEXT without an error
--    hazard of the undo lossy_type: values of t.at may be rounded, cut or changed from DATETIME to TEXT without an error
--    undo, but for the values of t.at as they were as TEXT; the values of t.doc as they were as TEXT; the values of t.flag as they were as TEXT; the values of t.word as they were as TEXT:
--    no row, or: a rebuild of t would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 't' COLLATE NOCASE;
CREATE TABLE _lockplane_new_t (
    id INTEGER PRIMARY KEY,
    at TEXT,
    doc TEXT,
    flag TEXT,
    word TEXT,
    number INTEGER,
    price DECIMAL(10, 2)
);
INSERT OR ABORT INTO _lockplane_new_t (id, at, doc, flag, word, number, price) SELECT id, at, doc, flag, word, number, price FROM t NOT INDEXED;
--    no row, or: not every row of t was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM t) AS before, (SELECT count(*) AS n FROM _lockplane_new_t) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of t is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_t') WHERE integrity_check <> 'ok';
DROP TABLE t;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_t RENAME TO t;
PRAGMA legacy_alter_table = OFF;
