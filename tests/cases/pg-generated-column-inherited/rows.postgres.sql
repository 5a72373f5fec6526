INSERT INTO p (a, d) VALUES (1, 2);
INSERT INTO c (a, d) VALUES (3, 4);
