INSERT INTO p (id) VALUES (1);
INSERT INTO c (id, a, b, n) VALUES (1, 1, 1, 'x'), (2, NULL, 1, 'y');
