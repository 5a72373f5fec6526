-- 1. Rename table Users to people
--    hazard rename: table Users becomes people: code that still uses the old name fails
ALTER TABLE "Users" RENAME TO people;
--    hazard of the undo rename: table people becomes Users: code that still uses the old name fails
--    undo:
ALTER TABLE people RENAME TO "Users";

-- 2. Rename column people.id to x
--    hazard rename: people.id becomes people.x: code that still uses the old name fails
ALTER TABLE people RENAME COLUMN id TO x;
--    hazard of the undo rename: people.x becomes people.id: code that still uses the old name fails
--    undo:
ALTER TABLE people RENAME COLUMN x TO id;

-- 3. Rename column people.n to m
--    hazard rename: people.n becomes people.m: code that still uses the old name fails
ALTER TABLE people RENAME COLUMN n TO m;
--    hazard of the undo rename: people.m becomes people.n: code that still uses the old name fails
--    undo:
ALTER TABLE people RENAME COLUMN m TO n;

-- 4. Rebuild table c
--    hazard lossy_type: values of c.v may be rounded, cut or changed from TEXT to INT without an error
--    preflight, no row, or: c.v holds what is no INT
--    SELECT 'row ' || rowid || ': ' || substr(quote(v), 1, 80) FROM c WHERE typeof(v) = 'text' AND NOT (v <= CAST(9e999 AS REAL));
--    no row, or: a rebuild of c would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'c' COLLATE NOCASE;
CREATE TABLE _lockplane_new_c (
    u INT,
    v INT,
    FOREIGN KEY (u) REFERENCES people (x)
);
INSERT OR ABORT INTO _lockplane_new_c (rowid, u, v) SELECT rowid, u, v FROM c NOT INDEXED;
--    no row, or: not every row of c was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM c) AS before, (SELECT count(*) AS n FROM _lockplane_new_c) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of c is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_c') WHERE integrity_check <> 'ok';
DROP TABLE c;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_c RENAME TO c;
PRAGMA legacy_alter_table = OFF;
--    preflight of the undo, no row, or: c.v holds reals, which would be rounded as TEXT; say how with `using`
--    SELECT 'row ' || rowid || ': ' || substr(quote(v), 1, 80) FROM c WHERE typeof(v) = 'real' AND CAST(CAST(v AS TEXT) AS REAL) <> v;
--    undo, but for the values of c.v as they were as TEXT:
--    no row, or: a rebuild of c would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'c' COLLATE NOCASE;
CREATE TABLE _lockplane_new_c (
    u INT,
    v TEXT,
    FOREIGN KEY (u) REFERENCES people (x)
);
INSERT OR ABORT INTO _lockplane_new_c (rowid, u, v) SELECT rowid, u, v FROM c NOT INDEXED;
--    no row, or: not every row of c was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM c) AS before, (SELECT count(*) AS n FROM _lockplane_new_c) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of c is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_c') WHERE integrity_check <> 'ok';
DROP TABLE c;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_c RENAME TO c;
PRAGMA legacy_alter_table = OFF;

-- 5. Rebuild table people
--    preflight, no row, or: people.m holds reals, which would be rounded as TEXT; say how with `using`
--    SELECT 'row ' || rowid || ': ' || substr(quote(m), 1, 80) FROM (SELECT rowid AS rowid, id AS x, n AS m, g AS g FROM "Users") WHERE typeof(m) = 'real' AND CAST(CAST(m AS TEXT) AS REAL) <> m;
--    no row, or: a rebuild of people would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'people' COLLATE NOCASE;
CREATE TABLE _lockplane_new_people (
    x INTEGER PRIMARY KEY,
    m TEXT,
    g INT GENERATED ALWAYS AS (x * 2) VIRTUAL,
    UNIQUE (m),
    CHECK (m < 9),
    CHECK (x > 0)
);
INSERT OR ABORT INTO _lockplane_new_people (x, m) SELECT x, m FROM people NOT INDEXED;
--    no row, or: not every row of people was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM people) AS before, (SELECT count(*) AS n FROM _lockplane_new_people) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of people is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_people') WHERE integrity_check <> 'ok';
DROP TABLE people;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_people RENAME TO people;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX i ON people (m) WHERE x > 0;
--    hazard of the undo lossy_type: values of people.m may be rounded, cut or changed from TEXT to INT without an error
--    undo:
--    no row, or: a rebuild of people would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'people' COLLATE NOCASE;
CREATE TABLE _lockplane_new_people (
    x INTEGER PRIMARY KEY,
    m INT,
    g INT GENERATED ALWAYS AS (x * 2) VIRTUAL,
    UNIQUE (m),
    CHECK (x > 0),
    CHECK (m < 9)
);
INSERT OR ABORT INTO _lockplane_new_people (x, m) SELECT x, m FROM people NOT INDEXED;
--    no row, or: not every row of people was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM people) AS before, (SELECT count(*) AS n FROM _lockplane_new_people) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of people is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_people') WHERE integrity_check <> 'ok';
DROP TABLE people;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_people RENAME TO people;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX i ON people (m) WHERE x > 0;
