INSERT INTO kv (k, v) VALUES ('b', 'two'), ('a', NULL);
INSERT INTO c (id, k) VALUES (1, 'a'), (2, 'b');
