-- 1. Rebuild table t
--    hazard new_demand: a new primary key of t: the step fails if a row does not meet it
--    no row, or: a rebuild of t would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 't' COLLATE NOCASE;
CREATE TABLE _lockplane_new_t (
    id INTEGER PRIMARY KEY,
    note TEXT
);
INSERT OR ABORT INTO _lockplane_new_t (id, note) SELECT id, note FROM t NOT INDEXED;
--    no row, or: not every row of t was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM t) AS before, (SELECT count(*) AS n FROM _lockplane_new_t) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of t is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_t') WHERE integrity_check <> 'ok';
DELETE FROM sqlite_sequence WHERE name = '_lockplane_counter_t';
INSERT INTO sqlite_sequence (name, seq) SELECT '_lockplane_counter_t', seq FROM sqlite_sequence WHERE name = 't';
DROP TABLE t;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_t RENAME TO t;
PRAGMA legacy_alter_table = OFF;
--    hazard of the undo new_demand: a new primary key of t: the step fails if a row does not meet it
--    undo:
--    no row, or: a rebuild of t would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 't' COLLATE NOCASE;
CREATE TABLE _lockplane_new_t (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    note TEXT
);
INSERT OR ABORT INTO _lockplane_new_t (id, note) SELECT id, note FROM t NOT INDEXED;
--    no row, or: not every row of t was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM t) AS before, (SELECT count(*) AS n FROM _lockplane_new_t) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of t is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_t') WHERE integrity_check <> 'ok';
DELETE FROM sqlite_sequence WHERE name = '_lockplane_new_t' AND seq <= (SELECT max(seq) FROM sqlite_sequence WHERE name = '_lockplane_counter_t');
UPDATE sqlite_sequence SET name = '_lockplane_new_t' WHERE name = '_lockplane_counter_t' AND NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = '_lockplane_new_t');
DELETE FROM sqlite_sequence WHERE name = '_lockplane_counter_t';
DROP TABLE t;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_t RENAME TO t;
PRAGMA legacy_alter_table = OFF;
