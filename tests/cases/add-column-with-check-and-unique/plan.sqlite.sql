-- 1. Rebuild table users
--    hazard new_demand: a new check of users: the step fails if a row does not meet it
--    preflight, no row, or: users: rows break the new check (age >= 0)
--    SELECT 'row ' || rowid || ': ' || substr(quote(age), 1, 80) FROM (SELECT rowid AS rowid, id, name, NULL AS age FROM users) WHERE NOT (age >= 0);
--    no row, or: a rebuild of users would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'users' COLLATE NOCASE;
CREATE TABLE _lockplane_new_users (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    email TEXT,
    age INTEGER,
    UNIQUE (email),
    CHECK (age >= 0)
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
--    hazard of the undo drop_column: every value of users.age is deleted; undoing brings the column back without them
--    hazard of the undo drop_column: every value of users.email is deleted; undoing brings the column back without them
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
