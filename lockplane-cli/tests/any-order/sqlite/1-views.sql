CREATE VIEW shelf AS SELECT * FROM titled;
CREATE TRIGGER shelf_add INSTEAD OF INSERT ON shelf BEGIN INSERT INTO book (title) VALUES (new.title); END;
CREATE VIEW titled AS SELECT id, title FROM book;
