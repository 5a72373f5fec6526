-- 1. Set application_id to 0
PRAGMA application_id = 0;
--    undo:
PRAGMA application_id = -5;
