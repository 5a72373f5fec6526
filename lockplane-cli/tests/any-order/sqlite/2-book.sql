CREATE INDEX book_title ON book (title);
CREATE TRIGGER book_gone AFTER DELETE ON book BEGIN DELETE FROM note WHERE book_id = old.id; END;
CREATE TABLE book (id integer PRIMARY KEY, author_id integer REFERENCES author (id), title text);
