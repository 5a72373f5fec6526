INSERT INTO t (id) VALUES (1);
INSERT INTO t (id, a, b, c) VALUES (2, 3, 4, 'c');
