INSERT INTO years VALUES (1, 1), (2, 2);
