INSERT INTO t (id, a, b, c) VALUES (1, 'a', 'b', 'c'), (2, 'x', 'y', 'z'), (3, NULL, NULL, NULL);
