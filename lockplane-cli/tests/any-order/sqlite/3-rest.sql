CREATE TABLE note (book_id integer REFERENCES book (id), text text);
CREATE TABLE author (id integer PRIMARY KEY, name text NOT NULL);
