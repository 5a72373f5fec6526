INSERT INTO t (id, a, b) VALUES (1, '5', '9000000000'), (2, '-1', NULL);
