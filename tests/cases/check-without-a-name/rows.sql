INSERT INTO t (id, title, a, b) VALUES (1, 'first', 1, 2);
