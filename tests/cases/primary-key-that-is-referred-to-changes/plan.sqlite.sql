-- 1. Rebuild table p
--    hazard new_demand: primary key p_key of p: the step fails if a row does not meet it
--    hazard new_demand: a new unique constraint of p: the step fails if a row does not meet it
--    no row, or: a rebuild of p would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'p' COLLATE NOCASE;
CREATE TABLE _lockplane_new_p (
    id INTEGER NOT NULL,
    code TEXT NOT NULL,
    tenant INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT p_key PRIMARY KEY (tenant, id),
    UNIQUE (code),
    UNIQUE (id)
);
INSERT OR ABORT INTO _lockplane_new_p (rowid, id, code) SELECT rowid, id, code FROM p NOT INDEXED;
--    no row, or: not every row of p was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM p) AS before, (SELECT count(*) AS n FROM _lockplane_new_p) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of p is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_p') WHERE integrity_check <> 'ok';
DROP TABLE p;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_p RENAME TO p;
PRAGMA legacy_alter_table = OFF;
--    hazard of the undo drop_column: every value of p.tenant is deleted; undoing brings the column back without them
--    hazard of the undo new_demand: primary key p_key of p: the step fails if a row does not meet it
--    hazard of the undo rowids: the rows of p lose the rowids that they have; what refers to those finds other rows or none
--    preflight of the undo, no row, or: p.id holds what is no INTEGER
--    SELECT 'row ' || rowid || ': ' || substr(quote(id), 1, 80) FROM p WHERE id IS NOT NULL AND NOT ((id <= CAST(9e999 AS REAL)) AND CAST(id AS NUMERIC) = CAST(CAST(id AS NUMERIC) AS INTEGER));
--    undo:
--    no row, or: a rebuild of p would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'p' COLLATE NOCASE;
CREATE TABLE _lockplane_new_p (
    id INTEGER CONSTRAINT p_key PRIMARY KEY NOT NULL,
    code TEXT NOT NULL,
    UNIQUE (code)
);
INSERT OR ABORT INTO _lockplane_new_p (id, code) SELECT id, code FROM p NOT INDEXED;
--    no row, or: not every row of p was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM p) AS before, (SELECT count(*) AS n FROM _lockplane_new_p) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of p is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_p') WHERE integrity_check <> 'ok';
DROP TABLE p;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_p RENAME TO p;
PRAGMA legacy_alter_table = OFF;
