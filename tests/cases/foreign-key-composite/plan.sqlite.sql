-- 1. Rebuild table c
--    hazard new_demand: a new foreign key of c: the step fails if a row does not meet it
--    preflight, no row, or: c: rows refer to nothing in p (a, b)
--    SELECT 'row ' || rowid || ': ' || substr(quote(child.a), 1, 80) || ', ' || substr(quote(child.b), 1, 80) FROM c AS child WHERE child.a IS NOT NULL AND child.b IS NOT NULL AND NOT EXISTS (SELECT 1 FROM p AS parent WHERE parent.a = +child.a AND parent.b = +child.b);
--    no row, or: a rebuild of c would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'c' COLLATE NOCASE;
CREATE TABLE _lockplane_new_c (
    id INTEGER PRIMARY KEY,
    a INTEGER,
    b TEXT,
    FOREIGN KEY (a, b) REFERENCES p (a, b) ON UPDATE CASCADE
);
INSERT OR ABORT INTO _lockplane_new_c (id, a, b) SELECT id, a, b FROM c NOT INDEXED;
--    no row, or: not every row of c was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM c) AS before, (SELECT count(*) AS n FROM _lockplane_new_c) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of c is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_c') WHERE integrity_check <> 'ok';
DROP TABLE c;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_c RENAME TO c;
PRAGMA legacy_alter_table = OFF;
--    undo:
--    no row, or: a rebuild of c would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'c' COLLATE NOCASE;
CREATE TABLE _lockplane_new_c (
    id INTEGER PRIMARY KEY,
    a INTEGER,
    b TEXT
);
INSERT OR ABORT INTO _lockplane_new_c (id, a, b) SELECT id, a, b FROM c NOT INDEXED;
--    no row, or: not every row of c was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM c) AS before, (SELECT count(*) AS n FROM _lockplane_new_c) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of c is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_c') WHERE integrity_check <> 'ok';
DROP TABLE c;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_c RENAME TO c;
PRAGMA legacy_alter_table = OFF;
