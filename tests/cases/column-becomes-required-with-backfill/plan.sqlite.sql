-- 1. Rebuild table users
--    preflight, no row, or: users.name may not be NULL any more, but is
--    SELECT 'row ' || rowid || ': ' || substr(quote(coalesce(name, ('unknown'))), 1, 80) FROM users WHERE coalesce(name, ('unknown')) IS NULL;
--    no row, or: a rebuild of users would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'users' COLLATE NOCASE;
--    no row, or: users.name may not be NULL any more, but is
SELECT 'row ' || rowid || ': ' || substr(quote(coalesce(name, ('unknown'))), 1, 80) FROM users WHERE coalesce(name, ('unknown')) IS NULL;
CREATE TABLE _lockplane_new_users (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL
);
INSERT OR ABORT INTO _lockplane_new_users (id, name) SELECT id, coalesce(name, ('unknown')) FROM users NOT INDEXED;
--    no row, or: not every row of users was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM users) AS before, (SELECT count(*) AS n FROM _lockplane_new_users) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of users is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_users') WHERE integrity_check <> 'ok';
DROP TABLE users;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_users RENAME TO users;
PRAGMA legacy_alter_table = OFF;
--    undo, but for the values of users.name as they were as TEXT:
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
