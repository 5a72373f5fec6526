INSERT INTO a (k) SELECT 1 FROM generate_series(1, 7);
INSERT INTO b (k) SELECT 1 FROM generate_series(1, 7);
INSERT INTO c (k) SELECT 1 FROM generate_series(1, 7);
INSERT INTO d (k) SELECT 1 FROM generate_series(1, 7);
