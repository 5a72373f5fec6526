-- 1. Add column t.n
ALTER TABLE t ADD COLUMN n TEXT;
--    hazard of the undo drop_column: every value of t.n is deleted; undoing brings the column back without them
--    undo:
ALTER TABLE t DROP COLUMN n;

-- 2. Set application_id to 1819239275
PRAGMA application_id = 1819239275;
--    undo:
PRAGMA application_id = 0;

-- 3. Set user_version to 4
PRAGMA user_version = 4;
--    undo:
PRAGMA user_version = 3;
