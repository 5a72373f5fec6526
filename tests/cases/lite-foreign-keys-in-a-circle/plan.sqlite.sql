-- 1. Rebuild table a
--    hazard required_column: a.b_id becomes NOT NULL: the step fails if a row has nothing there
--    hazard new_demand: a new foreign key of a: the step fails if a row does not meet it
--    preflight, no row, or: a.b_id may not be NULL any more, but is
--    SELECT 'row ' || rowid || ': ' || substr(quote(b_id), 1, 80) FROM a WHERE b_id IS NULL;
--    no row, or: a rebuild of a would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'a' COLLATE NOCASE;
CREATE TABLE _lockplane_new_a (
    id INTEGER PRIMARY KEY,
    b_id INTEGER NOT NULL,
    FOREIGN KEY (b_id) REFERENCES b (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT OR ABORT INTO _lockplane_new_a (id, b_id) SELECT id, b_id FROM a NOT INDEXED;
--    no row, or: not every row of a was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM a) AS before, (SELECT count(*) AS n FROM _lockplane_new_a) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of a is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_a') WHERE integrity_check <> 'ok';
DROP TABLE a;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_a RENAME TO a;
PRAGMA legacy_alter_table = OFF;
--    hazard of the undo new_demand: a new foreign key of a: the step fails if a row does not meet it
--    undo:
--    no row, or: a rebuild of a would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'a' COLLATE NOCASE;
CREATE TABLE _lockplane_new_a (
    id INTEGER PRIMARY KEY,
    b_id INTEGER,
    FOREIGN KEY (b_id) REFERENCES b (id)
);
INSERT OR ABORT INTO _lockplane_new_a (id, b_id) SELECT id, b_id FROM a NOT INDEXED;
--    no row, or: not every row of a was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM a) AS before, (SELECT count(*) AS n FROM _lockplane_new_a) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of a is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_a') WHERE integrity_check <> 'ok';
DROP TABLE a;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_a RENAME TO a;
PRAGMA legacy_alter_table = OFF;

-- 2. Rebuild table b
--    hazard new_demand: a new foreign key of b: the step fails if a row does not meet it
--    no row, or: a rebuild of b would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'b' COLLATE NOCASE;
CREATE TABLE _lockplane_new_b (
    id INTEGER PRIMARY KEY,
    a_id INTEGER,
    FOREIGN KEY (a_id) REFERENCES a ON DELETE CASCADE
);
INSERT OR ABORT INTO _lockplane_new_b (id, a_id) SELECT id, a_id FROM b NOT INDEXED;
--    no row, or: not every row of b was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM b) AS before, (SELECT count(*) AS n FROM _lockplane_new_b) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of b is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_b') WHERE integrity_check <> 'ok';
DROP TABLE b;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_b RENAME TO b;
PRAGMA legacy_alter_table = OFF;
--    hazard of the undo new_demand: a new foreign key of b: the step fails if a row does not meet it
--    undo:
--    no row, or: a rebuild of b would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'b' COLLATE NOCASE;
CREATE TABLE _lockplane_new_b (
    id INTEGER PRIMARY KEY,
    a_id INTEGER,
    FOREIGN KEY (a_id) REFERENCES a
);
INSERT OR ABORT INTO _lockplane_new_b (id, a_id) SELECT id, a_id FROM b NOT INDEXED;
--    no row, or: not every row of b was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM b) AS before, (SELECT count(*) AS n FROM _lockplane_new_b) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of b is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_b') WHERE integrity_check <> 'ok';
DROP TABLE b;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_b RENAME TO b;
PRAGMA legacy_alter_table = OFF;
