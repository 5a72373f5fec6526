-- 1. Drop index tags of p
--    hazard broken_reference: c: its foreign key (code) refers to p (code), which is not unique; with `PRAGMA foreign_keys = ON` writes to it and to what it refers to fail
--    hazard broken_reference: c: its foreign key (tag) refers to p (tag), which is not unique; with `PRAGMA foreign_keys = ON` writes to it and to what it refers to fail
DROP INDEX tags;
--    hazard of the undo new_demand: unique index tags of p: the step fails if a row does not meet it
--    preflight of the undo, no row, or: p: values that have to be unique are not (tag)
--    SELECT substr(quote(tag), 1, 80) || ', ' || count(*) || ' times' FROM p WHERE tag IS NOT NULL GROUP BY tag HAVING count(*) > 1;
--    undo:
CREATE UNIQUE INDEX tags ON p (tag);

-- 2. Add column c.code
--    hazard broken_reference: c: its foreign key (code) refers to p (code), which is not unique; with `PRAGMA foreign_keys = ON` writes to it and to what it refers to fail
--    hazard broken_reference: c: its foreign key (tag) refers to p (tag), which is not unique; with `PRAGMA foreign_keys = ON` writes to it and to what it refers to fail
ALTER TABLE c ADD COLUMN code TEXT REFERENCES p (code);
--    hazard of the undo drop_column: every value of c.code is deleted; undoing brings the column back without them
--    undo:
--    no row, or: a rebuild of c would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'c' COLLATE NOCASE;
CREATE TABLE _lockplane_new_c (
    id INTEGER PRIMARY KEY,
    tag TEXT,
    FOREIGN KEY (tag) REFERENCES p (tag)
);
INSERT OR ABORT INTO _lockplane_new_c (id, tag) SELECT id, tag FROM c NOT INDEXED;
--    no row, or: not every row of c was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM c) AS before, (SELECT count(*) AS n FROM _lockplane_new_c) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of c is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_c') WHERE integrity_check <> 'ok';
DROP TABLE c;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_c RENAME TO c;
PRAGMA legacy_alter_table = OFF;

-- 3. Create table d
--    hazard broken_reference: d: its foreign key (x) refers to nowhere, which is no table; with `PRAGMA foreign_keys = ON` writes to it and to what it refers to fail
CREATE TABLE d (
    id INTEGER PRIMARY KEY,
    x INTEGER,
    FOREIGN KEY (x) REFERENCES nowhere (id)
);
--    hazard of the undo drop_table: every row of d is deleted; undoing brings the table back empty
--    undo:
DROP TABLE d;
