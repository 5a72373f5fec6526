-- 1. Drop view found
DROP VIEW found;
--    undo:
CREATE VIEW found AS SELECT rowid AS id FROM search;

-- 2. Drop trigger notes_search on notes
DROP TRIGGER notes_search;
--    undo:
CREATE TRIGGER notes_search AFTER INSERT ON notes BEGIN
    INSERT INTO search (rowid, body) VALUES (new.id, new.body);
END;

-- 3. Rename table boxes to areas
--    hazard rename: table boxes becomes areas: code that still uses the old name fails
ALTER TABLE boxes RENAME TO areas;
--    hazard of the undo rename: table areas becomes boxes: code that still uses the old name fails
--    undo:
ALTER TABLE areas RENAME TO boxes;

-- 4. Rename table search to note search
--    hazard rename: table search becomes note search: code that still uses the old name fails
ALTER TABLE search RENAME TO "note search";
--    hazard of the undo rename: table note search becomes search: code that still uses the old name fails
--    undo:
ALTER TABLE "note search" RENAME TO search;

-- 5. Create view found
CREATE VIEW found AS SELECT rowid AS id FROM "note search";
--    undo:
DROP VIEW found;

-- 6. Create trigger notes_search on notes
CREATE TRIGGER notes_search AFTER INSERT ON notes BEGIN
    INSERT INTO "note search" (rowid, body) VALUES (new.id, new.body);
END;
--    undo:
DROP TRIGGER notes_search;
