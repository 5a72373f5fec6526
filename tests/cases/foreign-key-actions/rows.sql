INSERT INTO p (id) VALUES (1), (2);
INSERT INTO c (id, a, b, c, d, e) VALUES (1, 1, 2, 1, 2, 1), (2, NULL, NULL, NULL, NULL, NULL);
