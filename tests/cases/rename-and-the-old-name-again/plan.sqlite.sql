-- 1. Drop index notes_body of notes
DROP INDEX notes_body;
--    undo:
CREATE INDEX notes_body ON notes (body);

-- 2. Rename table users to people
--    hazard rename: table users becomes people: code that still uses the old name fails
ALTER TABLE users RENAME TO people;
--    hazard of the undo rename: table people becomes users: code that still uses the old name fails
--    undo:
ALTER TABLE people RENAME TO users;

-- 3. Rename column notes.body to text
--    hazard rename: notes.body becomes notes.text: code that still uses the old name fails
ALTER TABLE notes RENAME COLUMN body TO text;
--    hazard of the undo rename: notes.text becomes notes.body: code that still uses the old name fails
--    undo:
ALTER TABLE notes RENAME COLUMN text TO body;

-- 4. Add column notes.body
ALTER TABLE notes ADD COLUMN body INTEGER;
--    hazard of the undo drop_column: every value of notes.body is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE notes DROP COLUMN body;

-- 5. Create index notes_body on notes
CREATE INDEX notes_body ON notes (body);
--    undo:
DROP INDEX notes_body;

-- 6. Create table users
CREATE TABLE users (
    id INTEGER PRIMARY KEY,
    login TEXT
);
--    hazard of the undo drop_table: every row of users is deleted; undoing brings the table back empty
--    undo:
DROP TABLE users;
