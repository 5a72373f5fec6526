-- 1. Rename table a to b
--    hazard rename: table a becomes b: code that still uses the old name fails
ALTER TABLE a RENAME TO b;
--    hazard of the undo rename: table b becomes a: code that still uses the old name fails
--    undo:
ALTER TABLE b RENAME TO a;

-- 2. Rename table x to a
--    hazard rename: table x becomes a: code that still uses the old name fails
ALTER TABLE x RENAME TO a;
--    hazard of the undo rename: table a becomes x: code that still uses the old name fails
--    undo:
ALTER TABLE a RENAME TO x;

-- 3. Add column a.w
ALTER TABLE a ADD COLUMN w INTEGER DEFAULT 3;
--    hazard of the undo drop_column: every value of a.w is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE a DROP COLUMN w;

-- 4. Drop column a.gone
--    hazard drop_column: every value of a.gone is deleted; undoing brings the column back without them
ALTER TABLE a DROP COLUMN gone;
--    undo, but for the values of a.gone:
ALTER TABLE a ADD COLUMN gone INTEGER;

-- 5. Rebuild table b
--    preflight, no row, or: b.n holds reals, which would be rounded as TEXT; say how with `using`
--    SELECT 'row ' || rowid || ': ' || substr(quote(n), 1, 80) FROM (SELECT rowid AS rowid, id AS id, n AS n FROM a) WHERE typeof(n) = 'real' AND CAST(CAST(n AS TEXT) AS REAL) <> n;
--    no row, or: a rebuild of b would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'b' COLLATE NOCASE;
CREATE TABLE _lockplane_new_b (
    id INTEGER PRIMARY KEY,
    n TEXT
);
INSERT OR ABORT INTO _lockplane_new_b (id, n) SELECT id, n FROM b NOT INDEXED;
--    no row, or: not every row of b was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM b) AS before, (SELECT count(*) AS n FROM _lockplane_new_b) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of b is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_b') WHERE integrity_check <> 'ok';
DROP TABLE b;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_b RENAME TO b;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX b_n ON b (n);
--    hazard of the undo lossy_type: values of b.n may be rounded, cut or changed from TEXT to INTEGER without an error
--    undo:
--    no row, or: a rebuild of b would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'b' COLLATE NOCASE;
CREATE TABLE _lockplane_new_b (
    id INTEGER PRIMARY KEY,
    n INTEGER
);
INSERT OR ABORT INTO _lockplane_new_b (id, n) SELECT id, n FROM b NOT INDEXED;
--    no row, or: not every row of b was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM b) AS before, (SELECT count(*) AS n FROM _lockplane_new_b) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of b is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_b') WHERE integrity_check <> 'ok';
DROP TABLE b;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_b RENAME TO b;
PRAGMA legacy_alter_table = OFF;
