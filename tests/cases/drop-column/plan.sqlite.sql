-- 1. Drop column users.fax
--    hazard drop_column: every value of users.fax is deleted; undoing brings the column back without them
ALTER TABLE users DROP COLUMN fax;
--    undo, but for the values of users.fax:
ALTER TABLE users ADD COLUMN fax TEXT;
