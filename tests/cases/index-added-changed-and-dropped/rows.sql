INSERT INTO t (id, a, b, c) VALUES (1, 'a', 1, 2), (2, 'b', 1, 3);
