CREATE TABLE keep (id integer PRIMARY KEY, note text);
CREATE TABLE gone (id integer PRIMARY KEY, note text);
CREATE INDEX gone_note ON gone (note);
