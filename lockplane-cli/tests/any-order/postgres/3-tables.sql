CREATE TABLE note (book_id integer, mood mood DEFAULT 'dull', text text, CHECK (is_bright(mood) OR text IS NULL));
CREATE TABLE book (author_id integer NOT NULL REFERENCES author (id), title text, id integer);
CREATE TABLE archive.book (title text);
CREATE TABLE author (id integer PRIMARY KEY DEFAULT nextval('ids'), name text NOT NULL);
