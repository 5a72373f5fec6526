-- 1. Rebuild table users
--    no row, or: a rebuild of users would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'users' COLLATE NOCASE;
CREATE TABLE _lockplane_new_users (
    id INTEGER PRIMARY KEY,
    name TEXT
);
INSERT OR ABORT INTO _lockplane_new_users (id, name) SELECT id, name FROM users NOT INDEXED;
--    no row, or: not every row of users was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM users) AS before, (SELECT count(*) AS n FROM _lockplane_new_users) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of users is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_users') WHERE integrity_check <> 'ok';
DROP TABLE users;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_users RENAME TO users;
PRAGMA legacy_alter_table = OFF;
--    hazard of the undo required_column: users.name becomes NOT NULL: the step fails if a row has nothing there
--    preflight of the undo, no row, or: users.name may not be NULL any more, but is
--    SELECT 'row ' || rowid || ': ' || substr(quote(name), 1, 80) FROM users WHERE name IS NULL;
--    undo:
--    no row, or: a rebuild of users would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'users' COLLATE NOCASE;
CREATE TABLE _lockplane_new_users (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL
);
INSERT OR ABORT INTO _lockplane_new_users (id, name) SELECT id, name FROM users NOT INDEXED;
--    no row, or: not every row of users was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM users) AS before, (SELECT count(*) AS n FROM _lockplane_new_users) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of users is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_users') WHERE integrity_check <> 'ok';
DROP TABLE users;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_users RENAME TO users;
PRAGMA legacy_alter_table = OFF;
