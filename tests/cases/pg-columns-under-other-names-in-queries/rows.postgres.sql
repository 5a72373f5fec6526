INSERT INTO emp VALUES (1, 2.50, 'first', 3), (2, 4, NULL, 3);
