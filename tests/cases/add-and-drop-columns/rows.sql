INSERT INTO t (id, a, b, c) VALUES (1, 'a', 'b', 'c');
