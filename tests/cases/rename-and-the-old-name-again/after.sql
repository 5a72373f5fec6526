-- renamed from: users
CREATE TABLE people (id integer PRIMARY KEY, name text);
CREATE TABLE users (id integer PRIMARY KEY, login text);
CREATE TABLE notes (
    id integer PRIMARY KEY,
    -- renamed from: body
    text text NOT NULL,
    body integer
);
CREATE INDEX notes_body ON notes (body);
