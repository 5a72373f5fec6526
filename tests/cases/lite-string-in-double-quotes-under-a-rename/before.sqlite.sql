CREATE TABLE u (id INTEGER PRIMARY KEY, kind TEXT, gone TEXT);
CREATE INDEX kinds ON u (kind) WHERE kind = "text";
