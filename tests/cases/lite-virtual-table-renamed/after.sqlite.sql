CREATE TABLE notes (id INTEGER PRIMARY KEY, body TEXT);
-- renamed from: search
CREATE VIRTUAL TABLE "note search" USING fts5(body, content='notes', content_rowid='id');
CREATE TRIGGER notes_search AFTER INSERT ON notes BEGIN
    INSERT INTO "note search" (rowid, body) VALUES (new.id, new.body);
END;
CREATE VIEW found AS SELECT rowid AS id FROM "note search";
-- renamed from: boxes
CREATE VIRTUAL TABLE areas USING rtree(id, x0, x1);
