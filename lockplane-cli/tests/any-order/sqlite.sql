CREATE TABLE author (id integer PRIMARY KEY, name text NOT NULL);
CREATE TABLE book (id integer PRIMARY KEY, author_id integer REFERENCES author (id), title text);
CREATE TABLE note (book_id integer REFERENCES book (id), text text);
CREATE INDEX book_title ON book (title);
CREATE TRIGGER book_gone AFTER DELETE ON book BEGIN DELETE FROM note WHERE book_id = old.id; END;
CREATE VIEW titled AS SELECT id, title FROM book;
CREATE VIEW shelf AS SELECT * FROM titled;
CREATE TRIGGER shelf_add INSTEAD OF INSERT ON shelf BEGIN INSERT INTO book (title) VALUES (new.title); END;
