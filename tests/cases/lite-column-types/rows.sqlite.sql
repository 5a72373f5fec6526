INSERT INTO t (id, a, b) VALUES (1, 'text', 5), (2, 5, NULL), (3, x'00', 7);
