-- 1. Drop index Users_Name of Users
DROP INDEX "Users_Name";
--    undo:
CREATE INDEX "Users_Name" ON "Users" ("Name");

-- 2. Rename table Users to users
--    hazard rename: table Users becomes users: code that still uses the old name fails
ALTER TABLE "Users" RENAME TO _lockplane_respelled_users;
ALTER TABLE _lockplane_respelled_users RENAME TO users;
--    hazard of the undo rename: table users becomes Users: code that still uses the old name fails
--    undo:
ALTER TABLE users RENAME TO "_lockplane_respelled_Users";
ALTER TABLE "_lockplane_respelled_Users" RENAME TO "Users";

-- 3. Rename column users.ID to id
--    hazard rename: users.ID becomes users.id: code that still uses the old name fails
ALTER TABLE users RENAME COLUMN "ID" TO id;
--    hazard of the undo rename: users.id becomes users.ID: code that still uses the old name fails
--    undo:
ALTER TABLE users RENAME COLUMN id TO "ID";

-- 4. Rename column users.Name to name
--    hazard rename: users.Name becomes users.name: code that still uses the old name fails
ALTER TABLE users RENAME COLUMN "Name" TO name;
--    hazard of the undo rename: users.name becomes users.Name: code that still uses the old name fails
--    undo:
ALTER TABLE users RENAME COLUMN name TO "Name";

-- 5. Create index users_name on users
CREATE INDEX users_name ON users (name);
--    undo:
DROP INDEX users_name;
