-- 1. Rebuild table a
--    hazard new_demand: foreign key again of a: the step fails if a row does not meet it
--    no row, or: a rebuild of a would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'a' COLLATE NOCASE;
CREATE TABLE _lockplane_new_a (
    id INTEGER PRIMARY KEY,
    FOREIGN KEY (id) REFERENCES a,
    CONSTRAINT again FOREIGN KEY (id) REFERENCES a (id)
);
INSERT OR ABORT INTO _lockplane_new_a (id) SELECT id FROM a NOT INDEXED;
--    no row, or: not every row of a was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM a) AS before, (SELECT count(*) AS n FROM _lockplane_new_a) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of a is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_a') WHERE integrity_check <> 'ok';
DROP TABLE a;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_a RENAME TO a;
PRAGMA legacy_alter_table = OFF;
--    undo:
--    no row, or: a rebuild of a would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'a' COLLATE NOCASE;
CREATE TABLE _lockplane_new_a (
    id INTEGER PRIMARY KEY,
    FOREIGN KEY (id) REFERENCES a
);
INSERT OR ABORT INTO _lockplane_new_a (id) SELECT id FROM a NOT INDEXED;
--    no row, or: not every row of a was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM a) AS before, (SELECT count(*) AS n FROM _lockplane_new_a) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of a is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_a') WHERE integrity_check <> 'ok';
DROP TABLE a;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_a RENAME TO a;
PRAGMA legacy_alter_table = OFF;
