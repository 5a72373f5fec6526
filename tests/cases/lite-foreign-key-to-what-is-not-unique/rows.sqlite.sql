INSERT INTO p (id, code, tag) VALUES (1, 'a', 'b');
INSERT INTO c (id, tag) VALUES (1, 'b');
