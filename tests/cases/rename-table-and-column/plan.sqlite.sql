-- 1. Rename table users to people
--    hazard rename: table users becomes people: code that still uses the old name fails
ALTER TABLE users RENAME TO people;
--    hazard of the undo rename: table people becomes users: code that still uses the old name fails
--    undo:
ALTER TABLE people RENAME TO users;

-- 2. Rename column people.name to full_name
--    hazard rename: people.name becomes people.full_name: code that still uses the old name fails
ALTER TABLE people RENAME COLUMN name TO full_name;
--    hazard of the undo rename: people.full_name becomes people.name: code that still uses the old name fails
--    undo:
ALTER TABLE people RENAME COLUMN full_name TO name;

-- 3. Rename column posts.user_name to person_id
--    hazard rename: posts.user_name becomes posts.person_id: code that still uses the old name fails
ALTER TABLE posts RENAME COLUMN user_name TO person_id;
--    hazard of the undo rename: posts.person_id becomes posts.user_name: code that still uses the old name fails
--    undo:
ALTER TABLE posts RENAME COLUMN person_id TO user_name;
