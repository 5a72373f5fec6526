INSERT INTO emp VALUES (1, 2.50, 3, 'first'), (2, 4, 3, NULL);
