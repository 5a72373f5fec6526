CREATE TABLE users (id integer PRIMARY KEY, name text);
CREATE TABLE notes (id integer PRIMARY KEY, body text NOT NULL);
CREATE INDEX notes_body ON notes (body);
