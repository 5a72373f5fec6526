INSERT INTO notes (id, body) VALUES (1, 'a word'), (2, 'another');
INSERT INTO boxes (id, x0, x1) VALUES (1, 2, 3);
