-- 1. Rename table Users to people
--    hazard rename: table Users becomes people: code that still uses the old name fails
ALTER TABLE "Users" RENAME TO people;
--    hazard of the undo rename: table people becomes Users: code that still uses the old name fails
--    undo:
ALTER TABLE people RENAME TO "Users";

-- 2. Rename column people.Name to full_name
--    hazard rename: people.Name becomes people.full_name: code that still uses the old name fails
ALTER TABLE people RENAME COLUMN "Name" TO full_name;
--    hazard of the undo rename: people.full_name becomes people.Name: code that still uses the old name fails
--    undo:
ALTER TABLE people RENAME COLUMN full_name TO "Name";
