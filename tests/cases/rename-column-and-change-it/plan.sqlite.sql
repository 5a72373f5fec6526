-- 1. Rename column users.age to years
--    hazard rename: users.age becomes users.years: code that still uses the old name fails
ALTER TABLE users RENAME COLUMN age TO years;
--    hazard of the undo rename: users.years becomes users.age: code that still uses the old name fails
--    undo:
ALTER TABLE users RENAME COLUMN years TO age;

-- 2. Rebuild table users
--    hazard required_column: users.years becomes NOT NULL: the step fails if a row has nothing there
--    preflight, no row, or: users.years may not be NULL any more, but is
--    SELECT 'row ' || rowid || ': ' || substr(quote(years), 1, 80) FROM (SELECT rowid AS rowid, id AS id, age AS years FROM users) WHERE years IS NULL;
--    preflight, no row, or: users.years holds reals, which would be rounded as TEXT; say how with `using`
--    SELECT 'row ' || rowid || ': ' || substr(quote(years), 1, 80) FROM (SELECT rowid AS rowid, id AS id, age AS years FROM users) WHERE typeof(years) = 'real' AND CAST(CAST(years AS TEXT) AS REAL) <> years;
--    no row, or: a rebuild of users would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'users' COLLATE NOCASE;
CREATE TABLE _lockplane_new_users (
    id INTEGER PRIMARY KEY,
    years TEXT NOT NULL DEFAULT '0'
);
INSERT OR ABORT INTO _lockplane_new_users (id, years) SELECT id, years FROM users NOT INDEXED;
--    no row, or: not every row of users was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM users) AS before, (SELECT count(*) AS n FROM _lockplane_new_users) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of users is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_users') WHERE integrity_check <> 'ok';
DROP TABLE users;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_users RENAME TO users;
PRAGMA legacy_alter_table = OFF;
--    hazard of the undo lossy_type: values of users.years may be rounded, cut or changed from TEXT to INTEGER without an error
--    undo:
--    no row, or: a rebuild of users would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'users' COLLATE NOCASE;
CREATE TABLE _lockplane_new_users (
    id INTEGER PRIMARY KEY,
    years INTEGER
);
INSERT OR ABORT INTO _lockplane_new_users (id, years) SELECT id, years FROM users NOT INDEXED;
--    no row, or: not every row of users was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM users) AS before, (SELECT count(*) AS n FROM _lockplane_new_users) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of users is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_users') WHERE integrity_check <> 'ok';
DROP TABLE users;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_users RENAME TO users;
PRAGMA legacy_alter_table = OFF;
