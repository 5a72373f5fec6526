INSERT INTO c VALUES (0, 'zero', 1), (-7, NULL, NULL);
INSERT INTO whole VALUES (2, 2), (1, 5), (1, NULL);
