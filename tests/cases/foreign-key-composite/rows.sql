INSERT INTO p (a, b) VALUES (1, 'x'), (1, 'y');
INSERT INTO c (id, a, b) VALUES (1, 1, 'y'), (2, 1, NULL);
