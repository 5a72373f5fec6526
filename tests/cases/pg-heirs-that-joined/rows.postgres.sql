INSERT INTO p (a, v) VALUES (1, 'one');
INSERT INTO c (a, v, w) VALUES (2, 'two', NULL);
