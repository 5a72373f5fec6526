INSERT INTO sales VALUES (1, 1), (2, 9);
