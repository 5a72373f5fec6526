-- 1. Rename column users.name to full_name
--    hazard rename: users.name becomes users.full_name: code that still uses the old name fails
ALTER TABLE users RENAME COLUMN name TO full_name;
--    hazard of the undo rename: users.full_name becomes users.name: code that still uses the old name fails
--    undo:
ALTER TABLE users RENAME COLUMN full_name TO name;
