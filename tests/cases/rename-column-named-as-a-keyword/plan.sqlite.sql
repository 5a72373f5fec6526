-- 1. Rename column t.end to stops_at
--    hazard rename: t.end becomes t.stops_at: code that still uses the old name fails
ALTER TABLE t RENAME COLUMN "end" TO stops_at;
--    hazard of the undo rename: t.stops_at becomes t.end: code that still uses the old name fails
--    undo:
ALTER TABLE t RENAME COLUMN stops_at TO "end";

-- 2. Rename column t.text to label
--    hazard rename: t.text becomes t.label: code that still uses the old name fails
ALTER TABLE t RENAME COLUMN text TO label;
--    hazard of the undo rename: t.label becomes t.text: code that still uses the old name fails
--    undo:
ALTER TABLE t RENAME COLUMN label TO text;

-- 3. Rebuild table t
--    hazard new_demand: check words of t: the step fails if a row does not meet it
--    no row, or: a rebuild of t would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 't' COLLATE NOCASE;
CREATE TABLE _lockplane_new_t (
    id INTEGER PRIMARY KEY NOT NULL,
    stops_at INTEGER,
    label VARCHAR(30),
    CONSTRAINT span CHECK (CASE WHEN id > stops_at THEN 0 ELSE stops_at END >= 0),
    CONSTRAINT words CHECK (CAST(stops_at AS text) <> label OR label IS NOT NULL)
);
INSERT OR ABORT INTO _lockplane_new_t (id, stops_at, label) SELECT id, stops_at, label FROM t NOT INDEXED;
--    no row, or: not every row of t was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM t) AS before, (SELECT count(*) AS n FROM _lockplane_new_t) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of t is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_t') WHERE integrity_check <> 'ok';
DROP TABLE t;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_t RENAME TO t;
PRAGMA legacy_alter_table = OFF;
--    hazard of the undo new_demand: check words of t: the step fails if a row does not meet it
--    undo:
--    no row, or: a rebuild of t would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 't' COLLATE NOCASE;
CREATE TABLE _lockplane_new_t (
    id INTEGER PRIMARY KEY NOT NULL,
    stops_at INTEGER,
    label VARCHAR(20),
    CONSTRAINT span CHECK (CASE WHEN id > stops_at THEN 0 ELSE stops_at END >= 0),
    CONSTRAINT words CHECK (CAST(stops_at AS text) <> label OR label IS NOT NULL)
);
INSERT OR ABORT INTO _lockplane_new_t (id, stops_at, label) SELECT id, stops_at, label FROM t NOT INDEXED;
--    no row, or: not every row of t was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM t) AS before, (SELECT count(*) AS n FROM _lockplane_new_t) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of t is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_t') WHERE integrity_check <> 'ok';
DROP TABLE t;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_t RENAME TO t;
PRAGMA legacy_alter_table = OFF;
