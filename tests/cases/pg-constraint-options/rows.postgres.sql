INSERT INTO t (id, c, note) VALUES (1, 1, 'x'), (2, NULL, 'y');
