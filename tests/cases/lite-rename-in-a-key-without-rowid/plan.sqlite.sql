-- 1. Rename column kv.v to value
--    hazard rename: kv.v becomes kv.value: code that still uses the old name fails
ALTER TABLE kv RENAME COLUMN v TO value;
--    hazard of the undo rename: kv.value becomes kv.v: code that still uses the old name fails
--    undo:
ALTER TABLE kv RENAME COLUMN value TO v;

-- 2. Rebuild table c
--    hazard new_demand: a new foreign key of c: the step fails if a row does not meet it
--    no row, or: a rebuild of c would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'c' COLLATE NOCASE;
CREATE TABLE _lockplane_new_c (
    id INTEGER PRIMARY KEY,
    k TEXT,
    FOREIGN KEY (k) REFERENCES kv ("key")
);
INSERT OR ABORT INTO _lockplane_new_c (id, k) SELECT id, k FROM c NOT INDEXED;
--    no row, or: not every row of c was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM c) AS before, (SELECT count(*) AS n FROM _lockplane_new_c) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of c is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_c') WHERE integrity_check <> 'ok';
DROP TABLE c;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_c RENAME TO c;
PRAGMA legacy_alter_table = OFF;
--    hazard of the undo new_demand: a new foreign key of c: the step fails if a row does not meet it
--    undo:
--    no row, or: a rebuild of c would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'c' COLLATE NOCASE;
CREATE TABLE _lockplane_new_c (
    id INTEGER PRIMARY KEY,
    k TEXT,
    FOREIGN KEY (k) REFERENCES kv (k)
);
INSERT OR ABORT INTO _lockplane_new_c (id, k) SELECT id, k FROM c NOT INDEXED;
--    no row, or: not every row of c was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM c) AS before, (SELECT count(*) AS n FROM _lockplane_new_c) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of c is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_c') WHERE integrity_check <> 'ok';
DROP TABLE c;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_c RENAME TO c;
PRAGMA legacy_alter_table = OFF;

-- 3. Rebuild table kv
--    hazard rename: kv.k becomes kv.key: code that still uses the old name fails
--    preflight, no row, or: kv.key may not be NULL any more, but is
--    SELECT 'row ' || quote(k) || ': ' || substr(quote(k), 1, 80) FROM (SELECT k AS k, v AS value FROM kv) WHERE k IS NULL;
--    no row, or: a rebuild of kv would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'kv' COLLATE NOCASE;
--    no row, or: kv.key may not be NULL any more, but is
SELECT 'row ' || quote(k) || ': ' || substr(quote(k), 1, 80) FROM kv WHERE k IS NULL;
CREATE TABLE _lockplane_new_kv (
    value TEXT,
    "key" TEXT PRIMARY KEY NOT NULL,
    UNIQUE ("key", value)
) WITHOUT ROWID;
INSERT OR ABORT INTO _lockplane_new_kv (value, "key") SELECT value, k FROM kv NOT INDEXED;
--    no row, or: not every row of kv was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM kv) AS before, (SELECT count(*) AS n FROM _lockplane_new_kv) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of kv is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_kv') WHERE integrity_check <> 'ok';
DROP TABLE kv;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_kv RENAME TO kv;
PRAGMA legacy_alter_table = OFF;
--    hazard of the undo rename: kv.key becomes kv.k: code that still uses the old name fails
--    preflight of the undo, no row, or: kv.k may not be NULL any more, but is
--    SELECT 'row ' || quote("key") || ': ' || substr(quote("key"), 1, 80) FROM kv WHERE "key" IS NULL;
--    undo:
--    no row, or: a rebuild of kv would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'kv' COLLATE NOCASE;
--    no row, or: kv.k may not be NULL any more, but is
SELECT 'row ' || quote("key") || ': ' || substr(quote("key"), 1, 80) FROM kv WHERE "key" IS NULL;
CREATE TABLE _lockplane_new_kv (
    k TEXT PRIMARY KEY NOT NULL,
    value TEXT,
    UNIQUE (k, value)
) WITHOUT ROWID;
INSERT OR ABORT INTO _lockplane_new_kv (k, value) SELECT "key", value FROM kv NOT INDEXED;
--    no row, or: not every row of kv was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM kv) AS before, (SELECT count(*) AS n FROM _lockplane_new_kv) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of kv is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_kv') WHERE integrity_check <> 'ok';
DROP TABLE kv;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_kv RENAME TO kv;
PRAGMA legacy_alter_table = OFF;
