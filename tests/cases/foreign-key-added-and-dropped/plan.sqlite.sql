-- 1. Rebuild table b
--    hazard new_demand: foreign key b_a of b: the step fails if a row does not meet it
--    preflight, no row, or: b: rows refer to nothing in a (a_id)
--    SELECT 'row ' || rowid || ': ' || substr(quote(child.a_id), 1, 80) FROM b AS child WHERE child.a_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM a AS parent WHERE parent.id = +child.a_id);
--    no row, or: a rebuild of b would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'b' COLLATE NOCASE;
CREATE TABLE _lockplane_new_b (
    id INTEGER PRIMARY KEY,
    a_id INTEGER,
    other_id INTEGER,
    CONSTRAINT b_a FOREIGN KEY (a_id) REFERENCES a (id)
);
INSERT OR ABORT INTO _lockplane_new_b (id, a_id, other_id) SELECT id, a_id, other_id FROM b NOT INDEXED;
--    no row, or: not every row of b was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM b) AS before, (SELECT count(*) AS n FROM _lockplane_new_b) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of b is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_b') WHERE integrity_check <> 'ok';
DROP TABLE b;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_b RENAME TO b;
PRAGMA legacy_alter_table = OFF;
--    hazard of the undo new_demand: foreign key b_other of b: the step fails if a row does not meet it
--    preflight of the undo, no row, or: b: rows refer to nothing in a (other_id)
--    SELECT 'row ' || rowid || ': ' || substr(quote(child.other_id), 1, 80) FROM b AS child WHERE child.other_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM a AS parent WHERE parent.id = +child.other_id);
--    undo:
--    no row, or: a rebuild of b would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'b' COLLATE NOCASE;
CREATE TABLE _lockplane_new_b (
    id INTEGER PRIMARY KEY,
    a_id INTEGER,
    other_id INTEGER,
    CONSTRAINT b_other FOREIGN KEY (other_id) REFERENCES a (id)
);
INSERT OR ABORT INTO _lockplane_new_b (id, a_id, other_id) SELECT id, a_id, other_id FROM b NOT INDEXED;
--    no row, or: not every row of b was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM b) AS before, (SELECT count(*) AS n FROM _lockplane_new_b) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of b is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_b') WHERE integrity_check <> 'ok';
DROP TABLE b;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_b RENAME TO b;
PRAGMA legacy_alter_table = OFF;
