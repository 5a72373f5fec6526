INSERT INTO a (a, d) VALUES (1, 2), (2, 3);
