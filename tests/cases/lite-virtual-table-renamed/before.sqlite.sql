CREATE TABLE notes (id INTEGER PRIMARY KEY, body TEXT);
CREATE VIRTUAL TABLE search USING fts5(body, content='notes', content_rowid='id');
CREATE TRIGGER notes_search AFTER INSERT ON notes BEGIN
    INSERT INTO search (rowid, body) VALUES (new.id, new.body);
END;
CREATE VIEW found AS SELECT rowid AS id FROM search;
CREATE VIRTUAL TABLE boxes USING rtree(id, x0, x1);
