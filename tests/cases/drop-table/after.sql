CREATE TABLE keep (id integer PRIMARY KEY, note text);
