INSERT INTO t (id, a, b) VALUES (1, 5, 1), (2, NULL, 3);
