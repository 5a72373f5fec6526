INSERT INTO kv (k, v) VALUES ('a', x'01'), ('b', NULL);
INSERT INTO w (a, b, c) VALUES ('x', 1, 'y'), ('x', 2, 'z');
