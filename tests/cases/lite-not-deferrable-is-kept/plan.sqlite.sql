-- 1. Rebuild table c
--    hazard required_column: c.n becomes NOT NULL: the step fails if a row has nothing there
--    preflight, no row, or: c.n may not be NULL any more, but is
--    SELECT 'row ' || rowid || ': ' || substr(quote(n), 1, 80) FROM c WHERE n IS NULL;
--    no row, or: a rebuild of c would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'c' COLLATE NOCASE;
CREATE TABLE _lockplane_new_c (
    id INTEGER PRIMARY KEY,
    a INTEGER,
    b INTEGER,
    n TEXT NOT NULL,
    FOREIGN KEY (a) REFERENCES p (id) NOT DEFERRABLE,
    FOREIGN KEY (b) REFERENCES p (id)
);
INSERT OR ABORT INTO _lockplane_new_c (id, a, b, n) SELECT id, a, b, n FROM c NOT INDEXED;
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
    b INTEGER,
    n TEXT,
    FOREIGN KEY (a) REFERENCES p (id) NOT DEFERRABLE,
    FOREIGN KEY (b) REFERENCES p (id) NOT DEFERRABLE
);
INSERT OR ABORT INTO _lockplane_new_c (id, a, b, n) SELECT id, a, b, n FROM c NOT INDEXED;
--    no row, or: not every row of c was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM c) AS before, (SELECT count(*) AS n FROM _lockplane_new_c) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of c is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_c') WHERE integrity_check <> 'ok';
DROP TABLE c;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_c RENAME TO c;
PRAGMA legacy_alter_table = OFF;
