INSERT INTO p (a, b, c, d) VALUES (0, 'a', 'a', 'c');
INSERT INTO j (a, b) VALUES (1, 'c');
