-- 1. Add column one.z
ALTER TABLE one ADD COLUMN z TEXT;
--    hazard of the undo drop_column: every value of one.z is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE one DROP COLUMN z;
