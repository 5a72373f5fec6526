-- 1. Add column users.phone
ALTER TABLE users ADD COLUMN phone TEXT;
--    hazard of the undo drop_column: every value of users.phone is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE users DROP COLUMN phone;
