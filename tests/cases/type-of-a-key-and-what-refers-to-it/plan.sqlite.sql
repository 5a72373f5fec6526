-- 1. Rebuild table c
--    no row, or: a rebuild of c would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'c' COLLATE NOCASE;
CREATE TABLE _lockplane_new_c (
    id BIGINT PRIMARY KEY NOT NULL,
    p_id BIGINT NOT NULL,
    FOREIGN KEY (p_id) REFERENCES p (id)
);
INSERT OR ABORT INTO _lockplane_new_c (rowid, id, p_id) SELECT rowid, id, p_id FROM c NOT INDEXED;
--    no row, or: not every row of c was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM c) AS before, (SELECT count(*) AS n FROM _lockplane_new_c) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of c is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_c') WHERE integrity_check <> 'ok';
DROP TABLE c;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_c RENAME TO c;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX c_p ON c (p_id);
--    hazard of the undo rowids: the rows of c lose the rowids that they have; what refers to those finds other rows or none
--    preflight of the undo, no row, or: c.id holds what is no INTEGER
--    SELECT 'row ' || rowid || ': ' || substr(quote(id), 1, 80) FROM c WHERE id IS NOT NULL AND NOT ((id <= CAST(9e999 AS REAL)) AND CAST(id AS NUMERIC) = CAST(CAST(id AS NUMERIC) AS INTEGER));
--    undo:
--    no row, or: a rebuild of c would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'c' COLLATE NOCASE;
CREATE TABLE _lockplane_new_c (
    id INTEGER PRIMARY KEY NOT NULL,
    p_id INTEGER NOT NULL,
    FOREIGN KEY (p_id) REFERENCES p (id)
);
INSERT OR ABORT INTO _lockplane_new_c (id, p_id) SELECT id, p_id FROM c NOT INDEXED;
--    no row, or: not every row of c was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM c) AS before, (SELECT count(*) AS n FROM _lockplane_new_c) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of c is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_c') WHERE integrity_check <> 'ok';
DROP TABLE c;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_c RENAME TO c;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX c_p ON c (p_id);

-- 2. Rebuild table p
--    no row, or: a rebuild of p would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'p' COLLATE NOCASE;
CREATE TABLE _lockplane_new_p (
    id BIGINT PRIMARY KEY NOT NULL,
    name TEXT
);
INSERT OR ABORT INTO _lockplane_new_p (rowid, id, name) SELECT rowid, id, name FROM p NOT INDEXED;
--    no row, or: not every row of p was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM p) AS before, (SELECT count(*) AS n FROM _lockplane_new_p) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of p is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_p') WHERE integrity_check <> 'ok';
DROP TABLE p;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_p RENAME TO p;
PRAGMA legacy_alter_table = OFF;
--    hazard of the undo rowids: the rows of p lose the rowids that they have; what refers to those finds other rows or none
--    preflight of the undo, no row, or: p.id holds what is no INTEGER
--    SELECT 'row ' || rowid || ': ' || substr(quote(id), 1, 80) FROM p WHERE id IS NOT NULL AND NOT ((id <= CAST(9e999 AS REAL)) AND CAST(id AS NUMERIC) = CAST(CAST(id AS NUMERIC) AS INTEGER));
--    undo:
--    no row, or: a rebuild of p would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'p' COLLATE NOCASE;
CREATE TABLE _lockplane_new_p (
    id INTEGER PRIMARY KEY NOT NULL,
    name TEXT
);
INSERT OR ABORT INTO _lockplane_new_p (id, name) SELECT id, name FROM p NOT INDEXED;
--    no row, or: not every row of p was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM p) AS before, (SELECT count(*) AS n FROM _lockplane_new_p) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of p is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_p') WHERE integrity_check <> 'ok';
DROP TABLE p;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_p RENAME TO p;
PRAGMA legacy_alter_table = OFF;
