-- 1. Rename table users to people
--    hazard rename: table users becomes people: code that still uses the old name fails
ALTER TABLE users RENAME TO people;
--    hazard of the undo rename: table people becomes users: code that still uses the old name fails
--    undo:
ALTER TABLE people RENAME TO users;
