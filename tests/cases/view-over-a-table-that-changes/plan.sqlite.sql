-- 1. Drop view names
DROP VIEW names;
--    undo:
CREATE VIEW names AS SELECT id, name FROM users WHERE age > 17;

-- 2. Rebuild table users
--    hazard required_column: users.name becomes NOT NULL: the step fails if a row has nothing there
--    preflight, no row, or: users.name may not be NULL any more, but is
--    SELECT 'row ' || rowid || ': ' || substr(quote(name), 1, 80) FROM users WHERE name IS NULL;
--    no row, or: a rebuild of users would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'users' COLLATE NOCASE;
CREATE TABLE _lockplane_new_users (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    age BIGINT,
    city TEXT
);
INSERT OR ABORT INTO _lockplane_new_users (id, name, age) SELECT id, name, age FROM users NOT INDEXED;
--    no row, or: not every row of users was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM users) AS before, (SELECT count(*) AS n FROM _lockplane_new_users) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of users is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_users') WHERE integrity_check <> 'ok';
DROP TABLE users;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_users RENAME TO users;
PRAGMA legacy_alter_table = OFF;
--    hazard of the undo drop_column: every value of users.city is deleted; undoing brings the column back without them
--    undo:
--    no row, or: a rebuild of users would lose this trigger, which is not part of the plan
SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'users' COLLATE NOCASE;
CREATE TABLE _lockplane_new_users (
    id INTEGER PRIMARY KEY,
    name TEXT,
    age INTEGER
);
INSERT OR ABORT INTO _lockplane_new_users (id, name, age) SELECT id, name, age FROM users NOT INDEXED;
--    no row, or: not every row of users was copied
SELECT 'rows before: ' || before.n || ', copied: ' || copied.n FROM (SELECT count(*) AS n FROM users) AS before, (SELECT count(*) AS n FROM _lockplane_new_users) AS copied WHERE before.n <> copied.n;
--    no row, or: the copy of users is damaged
SELECT integrity_check FROM pragma_integrity_check('_lockplane_new_users') WHERE integrity_check <> 'ok';
DROP TABLE users;
PRAGMA legacy_alter_table = ON;
ALTER TABLE _lockplane_new_users RENAME TO users;
PRAGMA legacy_alter_table = OFF;

-- 3. Create view cities
CREATE VIEW cities AS SELECT city, count(*) AS people FROM users GROUP BY city;
--    hazard of the undo drop_object: view cities is dropped; code that uses it stops working
--    undo:
DROP VIEW cities;

-- 4. Create view names
CREATE VIEW names AS SELECT id, name FROM users WHERE age > 17;
--    undo:
DROP VIEW names;
