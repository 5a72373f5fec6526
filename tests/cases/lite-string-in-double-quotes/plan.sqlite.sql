-- 1. Rebuild table t
--    preflight, no row, or: t: rows break the new check (kind <> 'odd')
--    SELECT 'row ' || rowid || ': ' || substr(quote(kind), 1, 80) FROM t WHERE NOT (kind <> 'odd');
--    no row, or: a rebuild of t would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 't' COLLATE NOCASE;
CREATE TABLE _lockplane_new_t (
    id INTEGER PRIMARY KEY,
    kind TEXT,
    text TEXT,
    CHECK (kind <> 'odd')
);
INSERT OR ABORT INTO _lockplane_new_t (id, kind) SELECT id, kind FROM t NOT INDEXED;
--    no row, or: not every row of t was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM t) AS before, (SELECT count(*) AS n FROM _lockplane_new_t) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of t is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_t') WHERE integrity_check <> 'ok';
DROP TABLE t;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_t RENAME TO t;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX texts ON t (id) WHERE kind = 'text';
--    hazard of the undo drop_column: every value of t.text is deleted; undoing brings the column back without them
--    preflight of the undo, no row, or: t: rows break the new check (kind <> "odd")
--    SELECT 'row ' || rowid || ': ' || substr(quote(kind), 1, 80) FROM t WHERE NOT (kind <> "odd");
--    undo:
--    no row, or: a rebuild of t would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 't' COLLATE NOCASE;
CREATE TABLE _lockplane_new_t (
    id INTEGER PRIMARY KEY,
    kind TEXT,
    CHECK (kind <> "odd")
);
INSERT OR ABORT INTO _lockplane_new_t (id, kind) SELECT id, kind FROM t NOT INDEXED;
--    no row, or: not every row of t was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM t) AS before, (SELECT count(*) AS n FROM _lockplane_new_t) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of t is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_t') WHERE integrity_check <> 'ok';
DROP TABLE t;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_t RENAME TO t;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX texts ON t (id) WHERE kind = "text";
