-- 1. Rebuild table c
--    hazard new_demand: foreign key c_a of c: the step fails if a row does not meet it
--    hazard new_demand: foreign key c_b of c: the step fails if a row does not meet it
--    hazard new_demand: foreign key c_c of c: the step fails if a row does not meet it
--    hazard new_demand: foreign key c_d of c: the step fails if a row does not meet it
--    hazard new_demand: foreign key c_e of c: the step fails if a row does not meet it
--    no row, or: a rebuild of c would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'c' COLLATE NOCASE;
CREATE TABLE _lockplane_new_c (
    id INTEGER PRIMARY KEY,
    a INTEGER,
    b INTEGER,
    c INTEGER,
    d INTEGER DEFAULT 1,
    e INTEGER,
    CONSTRAINT c_a FOREIGN KEY (a) REFERENCES p (id) ON DELETE CASCADE,
    CONSTRAINT c_b FOREIGN KEY (b) REFERENCES p (id) ON UPDATE RESTRICT,
    CONSTRAINT c_c FOREIGN KEY (c) REFERENCES p (id) ON DELETE SET NULL ON UPDATE SET NULL,
    CONSTRAINT c_d FOREIGN KEY (d) REFERENCES p (id),
    CONSTRAINT c_e FOREIGN KEY (e) REFERENCES p (id) ON DELETE SET DEFAULT ON UPDATE SET DEFAULT
);
INSERT OR ABORT INTO _lockplane_new_c (id, a, b, c, d, e) SELECT id, a, b, c, d, e FROM c NOT INDEXED;
--    no row, or: not every row of c was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM c) AS before, (SELECT count(*) AS n FROM _lockplane_new_c) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of c is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_c') WHERE integrity_check <> 'ok';
DROP TABLE c;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_c RENAME TO c;
PRAGMA legacy_alter_table = OFF;
--    hazard of the undo new_demand: foreign key c_e of c: the step fails if a row does not meet it
--    hazard of the undo new_demand: foreign key c_d of c: the step fails if a row does not meet it
--    hazard of the undo new_demand: foreign key c_c of c: the step fails if a row does not meet it
--    hazard of the undo new_demand: foreign key c_b of c: the step fails if a row does not meet it
--    hazard of the undo new_demand: foreign key c_a of c: the step fails if a row does not meet it
--    undo:
--    no row, or: a rebuild of c would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'c' COLLATE NOCASE;
CREATE TABLE _lockplane_new_c (
    id INTEGER PRIMARY KEY,
    a INTEGER,
    b INTEGER,
    c INTEGER,
    d INTEGER DEFAULT 1,
    e INTEGER,
    CONSTRAINT c_a FOREIGN KEY (a) REFERENCES p (id),
    CONSTRAINT c_b FOREIGN KEY (b) REFERENCES p (id) ON DELETE CASCADE,
    CONSTRAINT c_c FOREIGN KEY (c) REFERENCES p (id) ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT c_d FOREIGN KEY (d) REFERENCES p (id) ON DELETE SET DEFAULT,
    CONSTRAINT c_e FOREIGN KEY (e) REFERENCES p (id) ON DELETE RESTRICT
);
INSERT OR ABORT INTO _lockplane_new_c (id, a, b, c, d, e) SELECT id, a, b, c, d, e FROM c NOT INDEXED;
--    no row, or: not every row of c was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM c) AS before, (SELECT count(*) AS n FROM _lockplane_new_c) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of c is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_c') WHERE integrity_check <> 'ok';
DROP TABLE c;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_c RENAME TO c;
PRAGMA legacy_alter_table = OFF;
