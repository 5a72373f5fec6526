-- 1. Rebuild table users
--    preflight, no row, or: users.handle may not be NULL any more, but is
--    SELECT 'row ' || rowid || ': ' || substr(quote((lower(name))), 1, 80) FROM users WHERE (lower(name)) IS NULL;
--    no row, or: a rebuild of users would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'users' COLLATE NOCASE;
--    no row, or: users.handle may not be NULL any more, but is
SELECT 'row ' || rowid || ': ' || substr(quote((lower(name))), 1, 80) FROM users WHERE (lower(name)) IS NULL;
CREATE TABLE _lockplane_new_users (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    handle TEXT NOT NULL
);
INSERT OR ABORT INTO _lockplane_new_users (id, name, handle) SELECT id, name, (lower(name)) FROM users NOT INDEXED;
--    no row, or: not every row of users was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM users) AS before, (SELECT count(*) AS n FROM _lockplane_new_users) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of users is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_users') WHERE integrity_check <> 'ok';
DROP TABLE users;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_users RENAME TO users;
PRAGMA legacy_alter_table = OFF;
--    hazard of the undo drop_column: every value of users.handle is deleted; undoing brings the column back without them
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
