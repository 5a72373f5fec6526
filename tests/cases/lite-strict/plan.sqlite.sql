-- 1. Rebuild table loose
--    preflight, no row, or: loose.id holds what is no INTEGER
--    SELECT 'row ' || rowid || ': ' || substr(quote(id), 1, 80) FROM loose WHERE id IS NOT NULL AND NOT ((id <= CAST(9e999 AS REAL)) AND CAST(id AS NUMERIC) = CAST(CAST(id AS NUMERIC) AS INTEGER));
--    preflight, no row, or: loose.n holds what is no INTEGER
--    SELECT 'row ' || rowid || ': ' || substr(quote(n), 1, 80) FROM loose WHERE n IS NOT NULL AND NOT ((n <= CAST(9e999 AS REAL)) AND CAST(n AS NUMERIC) = CAST(CAST(n AS NUMERIC) AS INTEGER));
--    preflight, no row, or: loose.x holds what is no TEXT
--    SELECT 'row ' || rowid || ': ' || substr(quote(x), 1, 80) FROM loose WHERE typeof(x) = 'blob';
--    no row, or: a rebuild of loose would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'loose' COLLATE NOCASE;
CREATE TABLE _lockplane_new_loose (
    id INTEGER PRIMARY KEY,
    n INTEGER,
    x TEXT
) STRICT;
INSERT OR ABORT INTO _lockplane_new_loose (id, n, x) SELECT id, n, x FROM loose NOT INDEXED;
--    no row, or: not every row of loose was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM loose) AS before, (SELECT count(*) AS n FROM _lockplane_new_loose) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of loose is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_loose') WHERE integrity_check <> 'ok';
DROP TABLE loose;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_loose RENAME TO loose;
PRAGMA legacy_alter_table = OFF;
--    undo:
--    no row, or: a rebuild of loose would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'loose' COLLATE NOCASE;
CREATE TABLE _lockplane_new_loose (
    id INTEGER PRIMARY KEY,
    n INTEGER,
    x TEXT
);
INSERT OR ABORT INTO _lockplane_new_loose (id, n, x) SELECT id, n, x FROM loose NOT INDEXED;
--    no row, or: not every row of loose was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM loose) AS before, (SELECT count(*) AS n FROM _lockplane_new_loose) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of loose is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_loose') WHERE integrity_check <> 'ok';
DROP TABLE loose;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_loose RENAME TO loose;
PRAGMA legacy_alter_table = OFF;

-- 2. Add column tight.r
ALTER TABLE tight ADD COLUMN r REAL;
--    hazard of the undo drop_column: every value of tight.r is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE tight DROP COLUMN r;
