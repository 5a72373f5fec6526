INSERT INTO t (id, a, b, c, d) VALUES (1, 5, 'five', 5.25, 0.5), (2, NULL, NULL, NULL, NULL);
